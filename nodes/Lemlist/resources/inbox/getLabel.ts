import { defineOperation } from '../../engine/defineOperation';
import { labelField } from '../../fields/inbox';

export const getLabel = defineOperation({
	name: 'Get Label',
	value: 'getLabel',
	action: 'Get a label of the inbox',
	description: 'Get the name, color and creator of a label',
	fields: [labelField],
	route: 'GET /inbox/labels/{labelId}',
});
