import type { IDataObject, INodeProperties, NodePropertyTypes } from 'n8n-workflow';

import { isVisible } from '../../nodes/Lemlist/engine/form/displayCondition';
import { formatFor, formatPattern, type Format } from '../../nodes/Lemlist/engine/input/formats';
import type { Fields } from '../../nodes/Lemlist/engine/parameterTypes';
import {
	companyColumns,
	contactColumns,
	leadColumns,
} from '../../nodes/Lemlist/fields/knownColumns';
import type { TargetField } from './operationRoute';

/** The name of the value in a field that takes values of any name. */
export const ANY_NAME = 'probeName';

/** A field or a member of a collection, by path. */
export interface Leaf {
	path: string;
	label: string;
	field: INodeProperties;
}

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
	getCompanyFields: companyColumns.known.map(([id]) => id),
	getContactFields: contactColumns.known.map(([id]) => id),
	getCustomLeadFields: [],
	getLeadFields: leadColumns.known.map(([id]) => id),
};

const RECORD_TYPES: NodePropertyTypes[] = [
	'assignmentCollection',
	'collection',
	'fixedCollection',
	'resourceMapper',
];

const TARGET_TYPES: Partial<Record<NodePropertyTypes, TargetField['type']>> = {
	assignmentCollection: 'variables',
	boolean: 'boolean',
	dateTime: 'date',
	json: 'json',
	multiOptions: 'list',
	number: 'number',
	options: 'option',
	resourceLocator: 'locator',
	resourceMapper: 'columns',
	string: 'text',
};

/** The parameters of a form as the engine reads them when nothing has been filled in, except for `chosen`. */
export function emptyParameters(fields: Fields, chosen: IDataObject): IDataObject {
	const parameters: IDataObject = {};
	for (const field of fields) {
		if (!isVisible(field, parameters)) continue;
		parameters[field.name] = chosen[field.name] ?? emptyValue(field);
	}
	return parameters;
}

function emptyValue({ type, default: preset, typeOptions }: INodeProperties): IDataObject[string] {
	if (type === 'resourceLocator') return '';
	if (RECORD_TYPES.includes(type)) return {};
	if (type === 'string' && typeOptions?.multipleValues && !Array.isArray(preset)) return [];
	return type === 'json' && typeof preset === 'string' && preset.trim() !== ''
		? (JSON.parse(preset) as IDataObject)
		: (preset as IDataObject[string]);
}

/** All fields of the form and the members of its collections. */
export function listLeaves(fields: Fields): Leaf[] {
	return fields.flatMap((field) => {
		const { name: path, displayName: label, type } = field;
		if (type !== 'collection') return [{ path, label, field }];
		return (field.options as INodeProperties[]).map((member) => ({
			path: `${path}.${member.name}`,
			label: `${label}: ${member.displayName}`,
			field: member,
		}));
	});
}

/** Sets a field or a member of a collection. */
export function withValue(parameters: IDataObject, path: string, value: unknown): IDataObject {
	const [name, member] = path.split('.');
	if (member === undefined) return { ...parameters, [name]: value } as IDataObject;
	return {
		...parameters,
		[name]: { ...(parameters[name] as IDataObject), [member]: value },
	} as IDataObject;
}

/** Two different values of a field, neither of them its default; `undefined` for fields that no request can fill. */
export function probeValue({ path, field }: Leaf, suffix: string, turn: 0 | 1): unknown {
	const text = `probe${turn}.${path}${suffix}`;
	const { minValue = 0, maxValue = Infinity } = field.typeOptions ?? {};
	switch (toTargetType(field)) {
		case 'text':
		case 'locator':
			return text;
		case 'number':
			return Math.min(minValue + 2, maxValue) - turn;
		case 'boolean':
			// A member of a collection is sent as soon as it is added.
			return path.includes('.') || field.default !== true;
		case 'option':
			return optionValues(field).find((value) => value !== field.default && value !== '');
		case 'date':
			return `2026-01-0${turn + 1}T03:04:05.678Z`;
		case 'day':
			return `2026-01-0${turn + 1}`;
		case 'list':
			return optionValues(field).length > 0
				? optionValues(field).slice(turn, turn + 2)
				: [`${text}.1`, `${text}.2`];
		case 'json':
		case 'columns':
		case 'variables':
			return { [ANY_NAME]: text };
		case 'flag':
		case undefined:
			return undefined;
	}
}

/** How the field is described to the migration; `undefined` for fields that no request can fill. */
export function toTargetField({ path, field }: Leaf): TargetField | undefined {
	const type = toTargetType(field);
	if (!type) return undefined;
	const choices = toChoices(field);
	const pattern = idPattern(field);
	const format = formatFor(field);
	return {
		place: '',
		parameter: path,
		type,
		...(choices && { choices }),
		...(pattern && { pattern }),
		...(format && { format: toFormat(format) }),
		...(type === 'number' && numberRange(field)),
	};
}

function toFormat(format: Format): TargetField['format'] {
	const { source, flags } = formatPattern(format);
	return { source, flags };
}

function numberRange({ typeOptions = {} }: INodeProperties): Pick<TargetField, 'min' | 'max'> {
	const { minValue: min, maxValue: max } = typeOptions;
	return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function idPattern({ modes = [] }: INodeProperties): string | undefined {
	const [validation] = modes.find(({ name }) => name === 'id')?.validation ?? [];
	if (!validation || !('properties' in validation)) return undefined;
	const { regex } = validation.properties as { regex?: string };
	return regex;
}

function toChoices(field: INodeProperties): readonly string[] | undefined {
	const method = field.typeOptions?.resourceMapper?.resourceMapperMethod;
	if (method) return COLUMNS[method] ?? [];
	const isClosed = field.type === 'options' || field.type === 'multiOptions';
	return isClosed && !field.allowArbitraryValues && !field.typeOptions?.loadOptionsMethod
		? optionValues(field)
		: undefined;
}

function toTargetType({ type, typeOptions }: INodeProperties): TargetField['type'] | undefined {
	if (type === 'string' && typeOptions?.multipleValues) return 'list';
	if (type === 'dateTime' && typeOptions?.dateOnly) return 'day';
	return TARGET_TYPES[type];
}

/** The values of a dropdown. */
export function optionValues({ options = [] }: INodeProperties): string[] {
	return (options as Array<{ value?: unknown }>).map(({ value }) => String(value));
}
