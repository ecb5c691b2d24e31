import type {
	AssignmentCollectionValue,
	IDataObject,
	IExecuteFunctions,
	INodeParameterResourceLocator,
	INodeProperties,
	INodePropertyCollection,
	ResourceMapperValue,
} from 'n8n-workflow';

import { badInput } from './badInput';
import { toDay, toUtc } from './dates';
import { asDateText, isBlank, scalars } from './values';

type Read = (context: IExecuteFunctions, field: INodeProperties, value: unknown) => unknown;

/** The value of a field as its type promises it; throws an error that names a field with a bad one. */
export function readField(
	context: IExecuteFunctions,
	field: INodeProperties,
	value: unknown,
): unknown {
	const isList = field.type === 'string' && field.typeOptions?.multipleValues;
	const read = isList ? texts : READERS[field.type];
	const isFilled = !field.required || !isBlank(value);
	const result = isFilled && read ? read(context, field, value) : value;
	// Rows without values hold nothing either.
	if (field.required && isBlank(result)) {
		refuse(context, field, 'is empty', 'Fill it in, or check its expression.');
	}
	return result;
}

function refuse(
	context: IExecuteFunctions,
	{ displayName }: INodeProperties,
	problem: string,
	advice: string,
): never {
	throw badInput(context.getNode(), displayName, problem, advice);
}

const text: Read = (context, field, value) => {
	if (value === undefined || value === null) return '';
	const date = asDateText(value);
	if (date !== undefined) return date;
	if (typeof value !== 'object') return String(value).trim();
	const kind = Array.isArray(value) ? 'a list' : 'an object';
	return refuse(context, field, `is ${kind}`, 'It must be a text. Choose one value of it.');
};

/** Rows, a list from an expression, or one text with commas. */
const texts: Read = (context, field, value) => {
	const list = Array.isArray(value) ? value : String(text(context, field, value)).split(',');
	return list.map((entry) => text(context, field, entry)).filter((entry) => entry !== '');
};

// Blank members are as good as not added.
const members = (context: IExecuteFunctions, fields: INodeProperties[], value: unknown) => {
	const record = (value ?? {}) as IDataObject;
	const filled = fields.filter(({ name, required }) => required || !isBlank(record[name]));
	return Object.fromEntries(
		filled.map((field) => [field.name, readField(context, field, record[field.name])]),
	);
};

const groups: Read = (context, { options = [], typeOptions }, value) => {
	const chosen = (value ?? {}) as Record<string, unknown>;
	const read = (values: INodeProperties[], group: unknown) =>
		typeOptions?.multipleValues
			? (group as unknown[]).map((row) => members(context, values, row))
			: members(context, values, group);
	const entries = (options as INodePropertyCollection[])
		.filter(({ name }) => chosen[name] !== undefined)
		.map(({ name, values }) => [name, read(values, chosen[name])]);
	return Object.fromEntries(entries);
};

// The columns of a mapping whose values lemlist wants in a certain form.
const TYPED = ['number', 'boolean', 'dateTime'] as const;

const READERS: Partial<Record<INodeProperties['type'], Read>> = {
	string: text,
	options: text,
	multiOptions: texts,
	fixedCollection: groups,
	collection: (context, { options }, value) =>
		members(context, options as INodeProperties[], value),

	// Inside a collection n8n leaves the locator whole.
	resourceLocator: (context, field, value) => {
		const locator = (value ?? {}) as Partial<INodeParameterResourceLocator>;
		if (!locator.__rl) return text(context, field, value);
		const chosen = String(text(context, field, locator.value));
		const { extractValue } = field.modes?.find(({ name }) => name === locator.mode) ?? {};
		if (!chosen || !extractValue) return chosen;
		const [, found] = new RegExp(extractValue.regex).exec(chosen) ?? [];
		return found ?? refuse(context, field, 'is not an address in lemlist', `It holds: ${chosen}`);
	},

	number: (context, field, value) => {
		const number = Number(value);
		const { minValue = -Infinity, maxValue = Infinity } = field.typeOptions ?? {};
		if (!isBlank(value) && number >= minValue && number <= maxValue) return number;
		const range = [minValue, maxValue].filter(Number.isFinite).join(' to ');
		return refuse(
			context,
			field,
			'is not a number that fits',
			`It holds: ${String(value)}. ${range && `Allowed: ${range}`}`.trim(),
		);
	},

	boolean: (context, field, value) => {
		if (typeof value === 'boolean') return value;
		if (value === 'true' || value === 'false') return value === 'true';
		return refuse(context, field, 'is neither true nor false', `It holds: ${String(value)}`);
	},

	dateTime: (context, field, value) => {
		const date = String(text(context, field, value));
		const read = field.typeOptions?.dateOnly ? toDay : toUtc;
		const moment = date && read(date, context.getTimezone());
		return moment ?? refuse(context, field, 'is not a date', `It holds: ${date}`);
	},

	json: (context, field, value) => {
		if (typeof value !== 'string' || isBlank(value)) return value;
		try {
			return JSON.parse(value) as unknown;
		} catch (error) {
			return refuse(context, field, 'is not valid JSON', (error as Error).message);
		}
	},

	resourceMapper: (context, { displayName }, value) => {
		const { value: record, schema = [] } = (value ?? {}) as Partial<ResourceMapperValue>;
		const entries = Object.entries(scalars(context.getNode(), displayName, record ?? {}));
		const typed = entries.map(([name, entry]) => {
			const column = schema.find(({ id }) => id === name);
			const read = TYPED.includes(column?.type as never) && READERS[column?.type as 'number'];
			if (!column || !read) return [name, entry];
			const label = `${displayName}: ${column.displayName}`;
			return [name, read(context, { displayName: label } as INodeProperties, entry)];
		});
		return Object.fromEntries(typed);
	},

	assignmentCollection: (context, { displayName }, value) => {
		const record = (value ?? {}) as IDataObject & Partial<AssignmentCollectionValue>;
		const { assignments } = record;
		// Without rows it is the variables themselves, as an expression or a model gives them.
		if (!Array.isArray(assignments)) return scalars(context.getNode(), displayName, record);
		const named = assignments.map((assignment) => [assignment.name, assignment.value]);
		return scalars(context.getNode(), displayName, Object.fromEntries(named) as IDataObject);
	},
};
