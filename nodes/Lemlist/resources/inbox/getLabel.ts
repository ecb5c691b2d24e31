import { defineOperation } from '../../engine/define';
import { labelId } from '../../fields/inbox';

export const getLabel = defineOperation({
	name: 'Get Label',
	value: 'getLabel',
	action: 'Get a label of the inbox',
	description: 'Get the name, the color and the maker of a label',
	fields: [labelId],
	route: 'GET /inbox/labels/{labelId}',
});
