import type {
	IDataObject,
	IExecuteFunctions,
	INodeProperties,
	ResourceMapperField,
} from 'n8n-workflow';

import { unknownInputFields } from '../../fields/resourceMapper';
import type { Fields } from '../parameterTypes';
import { columnFinder, columnSetFor, type Match } from './columnFinder';
import { clearsValues } from './emptyValue';
import { readOption } from './fieldReaders';
import { throwInputError } from './inputError';
import { recordMapping } from './mappingReport';
import { isBlank } from './values';

/** A mapper in automatic mode, with the columns that the editor has loaded, and its place in the form. */
interface AutoMapped {
	mapper: INodeProperties;
	schema?: ResourceMapperField[];
	fields: Fields;
	/** The parameters before it in the form. */
	parameters: IDataObject;
}

/**
 * The values of an item by the names of lemlist's fields. A column is for a field whose name or label
 * differs from its heading in case, blanks, `_`, `-` or accents alone, or has the heading as an alias.
 * The user decides what happens to other columns; `row_number` is n8n's and is never sent.
 */
export function mapInput(
	context: IExecuteFunctions,
	autoMapped: AutoMapped,
	itemIndex: number,
): IDataObject {
	const item = context.getInputData()[itemIndex].json;
	const columns = Object.keys(item).filter(
		(column) => !isBlank(item[column]) && column !== 'row_number',
	);
	const matches = matchColumns(context, columns, autoMapped);
	const isUsed = usedColumns(context, autoMapped);
	const sent = matches.filter(({ column, target }) => !isUsed(column, target));
	const unknown = sent.filter(({ target }) => target === undefined).map(({ column }) => column);
	const choice = readChoice(context, itemIndex);
	if (choice === 'fail' && unknown.length > 0) {
		const advice = `Rename them to the names in lemlist, or change '${unknownInputFields.displayName}'.`;
		throwInputError(context, autoMapped.mapper, `has no ${unknown.join(', ')}`, advice);
	}
	recordMapping(context, sent, choice);
	const included = sent.filter(({ target }) => target ?? choice === 'addAsVariables');
	const cleared = clearsValues(autoMapped.mapper) ? emptyColumns(context, item, autoMapped) : [];
	return Object.fromEntries([
		...cleared.map((target) => [target, null]),
		...included.map(({ column, target }) => [target ?? column, toValue(target, item[column])]),
	]) as IDataObject;
}

// What identifies a record has its own place in the form and is never emptied.
function emptyColumns(
	context: IExecuteFunctions,
	item: IDataObject,
	autoMapped: AutoMapped,
): string[] {
	const { known, excluded } = columnSetFor(autoMapped.mapper);
	const names = [...known.map(([id]) => id), ...(autoMapped.schema ?? []).map(({ id }) => id)];
	return Object.keys(item)
		.filter((column) => isBlank(item[column]))
		.map((column) => finderFor(context, autoMapped)(column).target ?? '')
		.filter((target) => names.includes(target) && !excluded.includes(target));
}

function readChoice(context: IExecuteFunctions, itemIndex: number): string {
	const { name, default: defaultChoice } = unknownInputFields;
	const choice: unknown = context.getNodeParameter(name, itemIndex, defaultChoice);
	return readOption(context, unknownInputFields, choice);
}

// Each field reads one column: the one that names it best, then the first.
function matchColumns(
	context: IExecuteFunctions,
	columns: string[],
	autoMapped: AutoMapped,
): Match[] {
	const matches = columns.map(finderFor(context, autoMapped));
	const best = new Map<string, Match>();
	for (const match of matches) {
		const other = match.target === undefined ? match : best.get(match.target);
		if (match.target !== undefined && (!other || match.rank < other.rank))
			best.set(match.target, match);
	}
	return matches.map((match) =>
		match.target === undefined || best.get(match.target) === match
			? match
			: { ...match, target: undefined },
	);
}

// All items of an execution have the same fields.
const finders = new WeakMap<object, ReturnType<typeof columnFinder>>();

function finderFor(context: IExecuteFunctions, { mapper, schema = [], fields }: AutoMapped) {
	const finder = finders.get(context) ?? columnFinder(mapper, schema, fields);
	finders.set(context, finder);
	return finder;
}

/** Whether another field of the form reads a column in its expression, so that it is sent already. */
function usedColumns(context: IExecuteFunctions, { mapper, fields, parameters }: AutoMapped) {
	const values = context.getNode().parameters;
	const texts = fields
		.filter(({ name, type }) => name in parameters && ['string', 'resourceLocator'].includes(type))
		.map(({ name }) => JSON.stringify(values[name] ?? ''))
		.filter((text) => /^("|.*"value":")=/.test(text));
	const used = new Set(
		texts.flatMap((text) =>
			[...text.matchAll(/json(?:\.([\p{L}\p{N}_$]+)|\[\s*(\\"|'|`)(.+?)\2\s*\])/gu)].map(
				([, name, , quoted]) => name ?? quoted,
			),
		),
	);
	const known = columnSetFor(mapper).known.map(([id]) => id);
	return (column: string, target = '') => used.has(column) && !known.includes(target);
}

// A website is given for its domain.
function toValue(target: string | undefined, value: unknown): unknown {
	if (target !== 'companyDomain' && target !== 'domain') return value;
	const [, host] = /^\s*https?:\/\/(?:www\.)?([^/?#:\s]+)/i.exec(String(value)) ?? [];
	return host ?? value;
}
