import type { INodeProperties } from 'n8n-workflow';

import { defineField } from './defineField';

interface MapperOptions {
	displayName: string;
	description: string;
	/** The method of the node that lists the columns. */
	method: string;
	/** The word for a column in the editor. */
	columnWord: 'field' | 'variable';
}

interface ResourceMapper extends INodeProperties {
	name: 'variables';
	type: 'resourceMapper';
}

/** A field that maps values to columns; the editor loads the columns of the team from lemlist. */
export function resourceMapper({
	displayName,
	description,
	method,
	columnWord,
}: MapperOptions): ResourceMapper {
	return {
		displayName,
		name: 'variables',
		type: 'resourceMapper',
		noDataExpression: true,
		default: { mappingMode: 'defineBelow', value: null },
		description,
		typeOptions: {
			resourceMapper: {
				resourceMapperMethod: method,
				mode: 'map',
				valuesLabel: displayName,
				fieldWords: { singular: columnWord, plural: `${columnWord}s` },
				addAllFields: true,
				supportAutoMap: true,
				multiKeyMatch: false,
				refreshStaleSchemaOnOpen: true,
			},
		},
	};
}

/** What to do with columns of the input for which lemlist has no field; the engine reads it. */
export const unknownInputFields = defineField({
	displayName: 'Unknown Input Fields',
	name: 'unknownInputFields',
	type: 'options',
	// Without the slash, n8n 1.x mistakes the path for the name of a field that is missing, and loads no workflow.
	displayOptions: { show: { '/variables.mappingMode': ['autoMapInputData'] } },
	default: 'ignore',
	description: 'What to do with input columns that lemlist has no field for',
	options: [
		{ name: 'Add as Custom Variables', value: 'addAsVariables' },
		{ name: 'Fail the Item', value: 'fail' },
		{ name: 'Ignore', value: 'ignore', description: 'A hint at the output lists them' },
	],
});
