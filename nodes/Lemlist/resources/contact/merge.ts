import { defineOperation } from '../../engine/defineOperation';
import { contactToKeep, mergedContacts, mergeProblem } from '../../fields/merge';
import { unmergedProblem } from '../../output/mergeResult';

export const merge = defineOperation({
	name: 'Merge',
	value: 'merge',
	action: 'Merge contacts',
	description:
		'Merge up to nine contacts into another one, one after another. The merged contacts are deleted. If one fails, lemlist stops there.',
	sideEffects: ['irreversible'],
	fields: [contactToKeep, mergedContacts],
	route: 'POST /contacts/merge',
	body: ({ contact, mergedContactIds }) => ({ primaryId: contact, secondaryIds: mergedContactIds }),
	findProblem: ({ contact, mergedContactIds }) => mergeProblem(contact, mergedContactIds),
	inspect: (response) => ({ error: unmergedProblem(response) }),
});
