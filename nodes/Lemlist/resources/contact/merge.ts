import { defineOperation } from '../../engine/defineOperation';
import { contactToKeep, mergedContacts, mergeProblem } from '../../fields/merge';
import { unmergedProblem } from '../../output/mergeResult';

export const merge = defineOperation({
	name: 'Merge',
	value: 'merge',
	action: 'Merge contacts',
	description:
		'Move the data of up to nine contacts to another one and end them, one after the other. If one fails, lemlist stops there.',
	sideEffects: ['irreversible'],
	fields: [contactToKeep, mergedContacts],
	route: 'POST /contacts/merge',
	body: ({ contact, mergedContactIds }) => ({ primaryId: contact, secondaryIds: mergedContactIds }),
	findProblem: ({ contact, mergedContactIds }) => mergeProblem(contact, mergedContactIds),
	inspect: (response) => ({ error: unmergedProblem(response) }),
});
