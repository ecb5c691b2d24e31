import { defineOperation } from '../../engine/define';

export const getLabel = defineOperation({
	name: 'Get Label',
	value: 'getLabel',
	action: 'Get a label of the inbox',
	description: 'Get the name, the color and the maker of a label',
	fields: [
		{
			displayName: 'Label ID',
			name: 'labelId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. lbl_A1B2C3D4E5F6G7H8I',
			description: 'The ID of the label, as Get Labels returns it',
		},
	],
	route: 'GET /inbox/labels/{labelId}',
});
