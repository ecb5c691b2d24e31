import { defineField } from './defineField';

/** For lists that lemlist sorts by the date of creation. */
export const sortOrder = defineField({
	displayName: 'Sort Order',
	name: 'sortOrder',
	type: 'options',
	default: 'desc',
	options: [
		{ name: 'Newest First', value: 'desc' },
		{ name: 'Oldest First', value: 'asc' },
	],
});
