import type { INodeProperties } from 'n8n-workflow';

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
