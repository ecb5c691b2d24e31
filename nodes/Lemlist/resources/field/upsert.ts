import { defineOperation } from '../../engine/defineOperation';
import { additionalJson } from '../../fields/additionalJson';
import {
	fieldChoices,
	fieldEntity,
	fieldLabelOption,
	fieldName,
	fieldType,
	renamedChoices,
} from '../../fields/customField';
import { unwrap } from '../../output/items';

export const upsert = defineOperation({
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update a field',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	fields: [
		fieldEntity,
		fieldName,
		fieldType,
		fieldChoices,
		renamedChoices,
		fieldLabelOption,
		additionalJson,
	],
	route: 'POST /fields',
	body: ({ renamedChoices: renames = {}, additionalFields, ...field }) => ({
		...field,
		renameOptions: Object.fromEntries(
			(renames.choice ?? []).map(({ from = '', to = '' }) => [from, to]),
		),
		...additionalFields,
	}),
	serializeBy: ({ entity, name }) => `${entity} ${name}`,
	isRepeatable: true,
	output: unwrap('data'),
});
