import type { INodeProperties, ResourceMapperField } from 'n8n-workflow';

import { COLUMN_SETS, type ColumnSet } from '../../fields/knownColumns';
import { fieldLabel } from '../form/fieldLabel';
import type { Fields } from '../parameterTypes';

/** The field that a column of the input is for, if lemlist has one; exact names rank before other spellings and aliases. */
export interface Match {
	column: string;
	target?: string;
	rank: number;
}

/** The columns that a mapper shows, before those of the team are loaded. */
export function columnSetFor({ typeOptions }: INodeProperties): ColumnSet {
	const method = typeOptions?.resourceMapper?.resourceMapperMethod as keyof typeof COLUMN_SETS;
	return COLUMN_SETS[method];
}

/**
 * A function that finds the field for a column: one whose name or label differs from the heading in
 * case, blanks, `_`, `-` or accents alone, or that has the heading as an alias.
 */
export function columnFinder(
	mapper: INodeProperties,
	schema: readonly ResourceMapperField[],
	fields: Fields,
): (column: string) => Match {
	const { known, excluded, onlyCustom, aliases = {} } = columnSetFor(mapper);
	const ownFields = fields.filter(canComeFromInput);
	const labels = [
		...known,
		...schema.map(({ id, displayName }) => [id, displayName] as const),
		// A heading such as "Company" is a name, and no ID for the field with this label.
		...ownFields
			.filter(({ type }) => type === 'string')
			.map(({ name }) => [name, fieldLabel(fields, name)] as const),
	];
	const names = new Set([
		...labels.map(([name]) => name),
		...(onlyCustom ? [] : excluded),
		...ownFields.map(({ name }) => name),
	]);
	const spellings = new Map<string, string>();
	const add = (heading: string, name: string) => {
		const key = toKey(heading);
		if (names.has(name) && !spellings.has(key)) spellings.set(key, name);
	};
	for (const name of names) add(name, name);
	for (const [name, label] of labels) add(label, name);
	const others = new Map<string, string>();
	for (const [name, words] of Object.entries(aliases))
		for (const word of words.split(' ')) if (names.has(name)) others.set(word, name);

	return (column) => {
		if (names.has(column)) return { column, target: column, rank: 0 };
		const target = spellings.get(toKey(column));
		if (target !== undefined) return { column, target, rank: 1 };
		return { column, target: others.get(toKey(column)), rank: 2 };
	};
}

// What the form may lack can come from the input; what it always has says where the record is.
function canComeFromInput({ type, required, displayOptions }: INodeProperties): boolean {
	return ['string', 'resourceLocator'].includes(type) && (!required || Boolean(displayOptions));
}

function toKey(heading: string): string {
	return heading
		.normalize('NFD')
		.replace(/[\p{M}\s_-]/gu, '')
		.toLowerCase();
}
