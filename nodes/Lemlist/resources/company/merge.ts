import { defineOperation } from '../../engine/defineOperation';
import { companyToKeep, mergedCompanies, mergeProblem } from '../../fields/merge';
import { unmergedProblem } from '../../output/mergeResult';

export const merge = defineOperation({
	name: 'Merge',
	value: 'merge',
	action: 'Merge companies',
	description:
		'Merge up to nine companies into another one, one after another. The merged companies are deleted. If one fails, lemlist stops there.',
	sideEffects: ['irreversible'],
	fields: [companyToKeep, mergedCompanies],
	route: 'POST /companies/merge',
	body: ({ companyId, mergedCompanyIds }) => ({
		primaryId: companyId,
		secondaryIds: mergedCompanyIds,
	}),
	findProblem: ({ companyId, mergedCompanyIds }) => mergeProblem(companyId, mergedCompanyIds),
	inspect: (response) => ({ error: unmergedProblem(response) }),
});
