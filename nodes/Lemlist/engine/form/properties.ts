import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { forVersion } from '../defineOperation';
import { shareFields } from './shareFields';
import { TOOL_ONLY, toolProperties } from './toolDescription';
import type { Operation, Resource } from '../operation';

// A new node is preset to an operation that changes nothing.
const SAFE_DEFAULTS = ['getAll', 'get'];

const apiVersion: INodeProperties = {
	displayName: 'API Version',
	name: 'apiVersion',
	type: 'options',
	noDataExpression: true,
	options: [
		{ name: 'V1 (Original)', value: 'v1', description: 'The original API' },
		{ name: 'V2 (Current)', value: 'v2', description: 'The current API' },
	],
	default: 'v2',
	hint: 'Leave at V2 unless an old workflow needs the responses of the original API',
};

/**
 * All properties of the node for these resources: resource and operation, the fields of each
 * operation, and last the API version. n8n drops the values of hidden fields, so that nothing of v2
 * may depend on the version being shown.
 */
export function toProperties(resources: readonly Resource[]): INodeProperties[] {
	return [
		...toolProperties(resources),
		resourceDropdown(resources),
		...resources.map(operationDropdown),
		...resources.flatMap((resource) =>
			shareFields(resource.operations.map((operation) => operationFields(resource, operation))),
		),
		...resources.flatMap(versionDropdown),
	];
}

function resourceDropdown(resources: readonly Resource[]): INodeProperties {
	const options = resources.map(({ name, value, description }) => ({ name, value, description }));
	const defaultOption = options.find(({ value }) => value === 'lead') ?? options[0];
	const dropdown: INodeProperties = {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options,
		default: '',
	};
	return { ...dropdown, default: defaultOption.value };
}

function operationDropdown({ value, operations }: Resource): INodeProperties {
	const safeDefault = operations.find((operation) => SAFE_DEFAULTS.includes(operation.value));
	const dropdown: INodeProperties = {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [value] } },
		options: operations.map(operationOption),
		default: '',
	};
	return { ...dropdown, default: (safeDefault ?? operations[0]).value };
}

/**
 * The API version of a resource, for its operations that both versions have. A tool doesn't show it,
 * but keeps the version with which it was saved.
 */
function versionDropdown({ value, operations }: Resource): INodeProperties[] {
	const operation = operations.filter((one) => forVersion(one, 'v1')).map((one) => one.value);
	if (operation.length === 0) return [];
	const show = { resource: [value], operation };
	const { displayName, name, default: defaultValue } = apiVersion;
	return [
		{ ...apiVersion, displayOptions: { show, hide: TOOL_ONLY } },
		{
			displayName,
			name,
			type: 'hidden',
			displayOptions: { show: { ...TOOL_ONLY, ...show } },
			default: defaultValue,
		},
	];
}

function operationOption({ name, value, action, description }: Operation): INodePropertyOptions {
	return { name, value, action, description };
}

function operationFields(resource: Resource, operation: Operation): INodeProperties[] {
	const { fields: current } = operation;
	const original = forVersion(operation, 'v1')?.fields;

	return interleave(current, original ?? []).map((field) => {
		const isOriginalOnly = !current.includes(field);
		const isCurrentOnly = original !== undefined && !original.includes(field);
		const { show, hide } = field.displayOptions ?? {};
		return {
			...field,
			displayOptions: {
				show: {
					...(isOriginalOnly && { apiVersion: ['v1'] }),
					resource: [resource.value],
					operation: [operation.value],
					...show,
				},
				...((hide ?? isCurrentOnly) && {
					hide: { ...(isCurrentOnly && { apiVersion: ['v1'] }), ...hide },
				}),
			},
		};
	});
}

/** Merges two lists; a field that only `others` has follows the field that precedes it there. */
function interleave(fields: readonly INodeProperties[], others: readonly INodeProperties[]) {
	return others.reduce((all, field, index) => {
		if (all.includes(field)) return all;
		const position = all.indexOf(others[index - 1]) + 1;
		return [...all.slice(0, position), field, ...all.slice(position)];
	}, fields);
}
