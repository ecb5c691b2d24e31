import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { mustHaveValue } from '../../../nodes/Lemlist/engine/input/requiredFilters';
import {
	fieldLocations,
	valueAt,
	withValue,
	type FieldLocation,
} from '../../../harness/contract/fieldLocations';
import { recorderForFile } from '../../../harness/contract/recorderForFile';
import { listOperations, type VersionedOperation } from '../../../harness/contract/recordRequests';
import { loadContracts } from '../../../harness/contract/tables';
import { runNode, type RunOptions } from '../../../harness/engine/runNode';

// Some operations have dozens of fields.
jest.setTimeout(120_000);

interface InvalidValue {
	name: string;
	value: unknown;
	/** What follows the label of the field in the error. */
	problem: RegExp;
	appliesTo(location: FieldLocation): boolean;
}

const isType =
	(...types: string[]) =>
	({ field }: FieldLocation) =>
		types.includes(field.type);
const isNumeric = isType('string', 'number', 'dateTime', 'resourceLocator');

const INVALID_VALUES: InvalidValue[] = [
	{ name: 'NaN', value: NaN, problem: /^(?:is|must be) /, appliesTo: isNumeric },
	{ name: 'Infinity', value: Infinity, problem: /^(?:is|must be) /, appliesTo: isNumeric },
	{
		name: 'an ambiguous date',
		value: '05/11/2026',
		problem: /^is /,
		appliesTo: isType('dateTime'),
	},
	{
		name: 'a date that does not exist',
		value: '2026-02-30',
		problem: /^is /,
		appliesTo: isType('dateTime'),
	},
	{
		name: 'an unknown option',
		value: 'no such option',
		problem: /^has an invalid value\./,
		// A list that lemlist may extend accepts other values.
		appliesTo: ({ field: { type, options, allowArbitraryValues } }) =>
			['options', 'multiOptions'].includes(type) && options !== undefined && !allowArbitraryValues,
	},
	{
		name: 'a filter without a value',
		value: undefined,
		problem: /^is empty\./,
		appliesTo: ({ collection, field }) =>
			collection?.type === 'collection' && mustHaveValue(collection, field),
	},
];

/** An invalid value in one field of a form. */
interface InvalidField extends InvalidValue {
	form: INodeParameters;
	path: string[];
	label: string;
	/** Whether the form shows or hides other fields by its value. */
	isCondition: boolean;
}

const recorder = recorderForFile();

describe.each(['v2', 'v1'] as const)('in %s', (version) => {
	const contracts = loadContracts(version);
	const subjects = listOperations(version).filter((subject) => invalidFields(subject).length > 0);

	it.each(subjects.map((subject) => [subject.operation, subject] as const))(
		'%s rejects invalid values of its fields, options and filters before any request',
		async (operation, subject) => {
			recorder.respondFor(contracts.get(operation) ?? []);
			const problems: string[] = [];
			for (const fields of toRuns(subject)) {
				const { json, requests, error } = await runNode(recorder, {
					operation,
					apiVersion: version,
					...toForm(fields),
					onError: 'continueRegularOutput',
				});

				problems.push(...requests, ...(error ? [error.message] : []));
				fields.forEach(({ name, label, path, problem }, index) => {
					const text = String(json[index]?.error);
					const [, found = ''] = text.split(`'${label}' `);
					if (!problem.test(found)) problems.push(`${path.join('.')}, ${name}: ${text}`);
				});
			}

			expect(problems).toEqual([]);
		},
	);
});

describe('the operations of the node', () => {
	it('have a field for each kind of invalid value', () => {
		const tested = new Set(
			listOperations('v2')
				.flatMap(invalidFields)
				.map(({ name }) => name),
		);

		expect(INVALID_VALUES.filter(({ name }) => !tested.has(name))).toEqual([]);
	});
});

function invalidFields(subject: VersionedOperation): InvalidField[] {
	const conditions = conditionNames(subject);
	return fieldLocations(subject).flatMap((location) =>
		INVALID_VALUES.filter(({ appliesTo }) => appliesTo(location)).map((invalidValue) => ({
			...invalidValue,
			form: location.form,
			path: toValuePath(location),
			label: location.field.displayName,
			isCondition: conditions.has(location.path[0]),
		})),
	);
}

function toValuePath({ path, field }: FieldLocation): string[] {
	return field.type === 'resourceLocator' ? [...path, 'value'] : path;
}

/** One run for each form, and one for each field that determines the other fields of its form. */
function toRuns(subject: VersionedOperation): InvalidField[][] {
	const runs = new Map<object, InvalidField[]>();
	for (const field of invalidFields(subject)) {
		const key = field.isCondition ? field : field.form;
		runs.set(key, [...(runs.get(key) ?? []), field]);
	}
	return [...runs.values()];
}

/** The names of the fields by which others are shown or hidden. */
function conditionNames({ fields }: VersionedOperation): Set<string> {
	const names: string[] = [];
	JSON.stringify(fields, (key, value: unknown) => {
		const isCondition = ['show', 'hide'].includes(key) && typeof value === 'object';
		if (isCondition) names.push(...Object.keys(value ?? {}));
		return value;
	});
	return new Set(names.map((name) => name.replace('/', '')));
}

/** A form with expressions in place of its fields, and one item for each invalid value. */
function toForm(fields: InvalidField[]): Pick<RunOptions, 'parameters' | 'items'> {
	const [{ form }] = fields;
	const validItem = Object.fromEntries(fields.map((one) => [toKey(one), valueAt(form, one.path)]));
	const items = fields.map((one) => {
		const isList = Array.isArray(validItem[toKey(one)]) && typeof one.value === 'string';
		return { ...validItem, [toKey(one)]: isList ? [one.value] : one.value } as IDataObject;
	});
	const parameters = fields.reduce((copy, one) => {
		// For an expression in a field that shows or hides others, n8n would require them all.
		const value = one.isCondition ? items[0][toKey(one)] : `={{ $json['${toKey(one)}'] }}`;
		return withValue(copy, one.path, value);
	}, form);
	return { parameters, items };
}

function toKey({ path }: InvalidField): string {
	return path.join('.');
}
