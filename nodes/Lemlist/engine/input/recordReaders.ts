import type {
	AssignmentCollectionValue,
	FieldType,
	GenericValue,
	IDataObject,
	IExecuteFunctions,
	INodeProperties,
	ResourceMapperValue,
} from 'n8n-workflow';

import type { MapperColumn } from '../../fields/mapperColumn';
import { readBoolean, readDateTime, readNumber, type FieldReader } from './fieldReaders';
import { clearsValues, sendEmpty } from './emptyValue';
import { requireFormat } from './formats';
import { throwInputError, type NamedField } from './inputError';
import { describeInvalid, isBlank, toScalars, trimText } from './values';

/** Parses JSON text; any other value is returned unchanged. */
const parseJson: FieldReader = (context, field, value) => {
	if (typeof value !== 'string' || isBlank(value)) return value;
	try {
		return JSON.parse(value) as unknown;
	} catch (error) {
		return throwInputError(context, field, 'is not valid JSON', (error as Error).message);
	}
};

/** A JSON field that holds values by name, and no list. */
interface RecordField extends INodeProperties {
	holdsRecord: true;
}

/** Reads an object or a list, as it is or as JSON text. */
export const readJson: FieldReader = (context, field, value) => {
	const parsed = parseJson(context, field, value);
	if ((field as Partial<RecordField>).holdsRecord) return readRecord(context, field, parsed);
	if (isBlank(parsed) || Array.isArray(parsed) || describeInvalid(parsed) === 'an object')
		return parsed;
	const advice = 'Enter an object or a list: {"plan": "pro"} or [1, 2]';
	return throwInputError(context, field, 'must be an object or a list', advice);
};

/** Reads values by name, as an object or as the JSON text of one. */
export const readRecord: FieldReader<IDataObject> = (context, field, value) => {
	if (isBlank(value)) return {};
	const parsed = parseJson(context, field, value);
	if (describeInvalid(parsed) === 'an object') return parsed as IDataObject;
	return throwInputError(
		context,
		field,
		'must be an object',
		'Enter values by name: {"plan": "pro"}',
	);
};

// The types of columns whose values lemlist accepts in one format only; other values are sent unchanged.
const COLUMN_READERS: Partial<Record<FieldType, FieldReader>> = {
	number: readNumber,
	boolean: readBoolean,
	dateTime: readDateTime,
};

interface MapperValue extends ResourceMapperValue {
	schema: MapperColumn[];
}

/** Reads mapped columns, each in the format that lemlist accepts. */
export const readResourceMapper: FieldReader<IDataObject> = (context, field, value) => {
	const { displayName } = field;
	const { value: values, schema = [] } = (value ?? {}) as Partial<MapperValue>;
	const entries = Object.entries(readNamedValues(context, displayName, values ?? {}));
	const clearedEntries = clearsValues(field)
		? clearedColumns(context, field, (value ?? {}) as Partial<MapperValue>)
		: [];
	const typedEntries = entries.map(([name, entry]) => {
		const column = schema.find(({ id }) => id === name);
		const read = column?.type && COLUMN_READERS[column.type];
		if (!column || !read) return [name, entry];
		const label = `${displayName}: ${column.displayName}`;
		const { dateOnly } = column;
		return [name, read(context, { displayName: label, typeOptions: { dateOnly } }, entry)];
	});
	return Object.fromEntries([...typedEntries, ...clearedEntries]) as IDataObject;
};

// The editor shows columns that no one has filled in, so only an expression or a column of the input
// without a value is a wish to empty something.
function clearedColumns(
	context: IExecuteFunctions,
	{ name: mapperName }: NamedField,
	{ value, schema = [], mappingMode }: Partial<MapperValue>,
): Array<[string, GenericValue]> {
	const entered = context.getNode().parameters[mapperName ?? ''] as ResourceMapperValue | undefined;
	const isExpression = (name: string) => String(entered?.value?.[name] ?? '').startsWith('=');
	return Object.entries(value ?? {})
		.filter(([name, entry]) => {
			return isBlank(entry) && (mappingMode === 'autoMapInputData' || isExpression(name));
		})
		.map(([name]) => {
			const { type = 'string' } = schema.find(({ id }) => id === name) ?? {};
			return [name, sendEmpty(type in COLUMN_READERS ? null : '')];
		});
}

/** Rows whose values are sent as they are; variables of lemlist hold no lists and no objects. */
interface AnyValueField extends INodeProperties {
	holdsAnyValue: true;
}

function holdsAnyValue(field: NamedField): boolean {
	return (field as Partial<AnyValueField>).holdsAnyValue === true;
}

/** Reads values by name from the rows of a form. */
export const readAssignments: FieldReader<IDataObject> = (context, field, value) => {
	const variables = readRecord(context, field, value);
	const { assignments } = variables as Partial<AssignmentCollectionValue>;
	// An expression or a model supplies the variables themselves instead of rows.
	if (!Array.isArray(assignments))
		return holdsAnyValue(field) ? variables : readVariables(context, field, variables);
	const entries = assignments.map((assignment) => [assignment.name, assignment.value]);
	if (holdsAnyValue(field)) return Object.fromEntries(entries) as IDataObject;
	return readVariables(context, field, Object.fromEntries(entries) as IDataObject);
};

function readVariables(
	context: IExecuteFunctions,
	field: NamedField,
	record: IDataObject,
): IDataObject {
	const values = readNamedValues(context, field.displayName, record);
	if (!clearsValues(field)) return values;
	const blank = Object.keys(record).filter((name) => isBlank(record[name]) && !isBlank(name));
	return { ...values, ...Object.fromEntries(blank.map((name) => [name.trim(), sendEmpty('')])) };
}

// An address among them is the address of the record.
function readNamedValues(
	context: IExecuteFunctions,
	displayName: string,
	record: IDataObject,
): IDataObject {
	const values = toScalars(context.getNode(), displayName, record);
	if (typeof values.email !== 'string') return values;
	const email = trimText(values.email);
	requireFormat(context, { displayName: `${displayName}: Email` }, 'email', email);
	return { ...values, email };
}
