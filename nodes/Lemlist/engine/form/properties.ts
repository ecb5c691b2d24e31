import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { forVersion } from '../defineOperation';
import { toolProperties } from './toolDescription';
import type { ApiVersion, Operation, Resource } from '../operation';

// The node panel reads the first dropdowns, so those of the current API come first.
const VERSIONS: readonly ApiVersion[] = ['v2', 'v1'];

// A new node is preset to an operation that changes nothing.
const SAFE_DEFAULTS = ['getAll', 'get'];

const apiVersion: INodeProperties = {
	displayName: 'API Version',
	name: 'apiVersion',
	type: 'options',
	noDataExpression: true,
	options: [
		{ name: 'V1 (Original)', value: 'v1', description: 'The API as lemlist first published it' },
		{ name: 'V2 (Current)', value: 'v2', description: "Today's API, with more operations" },
	],
	default: 'v2',
	description:
		'V2 has every operation; V1 has six resources, for workflows that need the answers of the original API',
};

/** All properties of the node for these resources: dropdowns, then the fields of each operation. */
export function toProperties(resources: readonly Resource[]): INodeProperties[] {
	return [
		...toolProperties(resources, VERSIONS),
		apiVersion,
		resourceDropdown(resources),
		...VERSIONS.flatMap((version) =>
			availableResources(resources, version).map((resource) =>
				operationDropdown(resource, version),
			),
		),
		...resources.flatMap((resource) =>
			resource.operations.flatMap((operation) => operationFields(resource, operation)),
		),
	];
}

/** The resources of an API version, each with its operations in that version. */
export function availableResources(
	resources: readonly Resource[],
	version: ApiVersion,
): Resource[] {
	return resources
		.map((resource) => ({
			...resource,
			operations: resource.operations.filter((operation) => forVersion(operation, version)),
		}))
		.filter(({ operations }) => operations.length > 0);
}

// One dropdown for both versions: n8n's panel lists the actions once for every property `resource`.
function resourceDropdown(resources: readonly Resource[]): INodeProperties {
	const options = resources.map(({ name, value, operations }) => {
		const apiVersion = VERSIONS.filter((version) =>
			operations.some((operation) => forVersion(operation, version)),
		);
		return { name, value, displayOptions: { show: { apiVersion } } };
	});
	const defaultValue = options.find(({ value }) => value === 'lead') ?? options[0];
	return dropdown('Resource', 'resource', {}, options, defaultValue.value);
}

function operationDropdown({ value, operations }: Resource, version: ApiVersion): INodeProperties {
	const show = { apiVersion: [version], resource: [value] };
	const options = operations.map(operationOption);
	const safeDefault = operations.find((operation) => SAFE_DEFAULTS.includes(operation.value));
	const defaultValue = (safeDefault ?? operations[0]).value;
	return dropdown('Operation', 'operation', show, options, defaultValue);
}

function dropdown(
	displayName: string,
	name: string,
	show: Record<string, string[]>,
	options: INodePropertyOptions[],
	defaultValue: string,
): INodeProperties {
	const property: INodeProperties = { displayName, name, type: 'options', default: '' };
	return {
		...property,
		noDataExpression: true,
		displayOptions: { show },
		options,
		default: defaultValue,
	};
}

function operationOption({ name, value, action, description }: Operation): INodePropertyOptions {
	return { name, value, action, description };
}

function operationFields(resource: Resource, operation: Operation): INodeProperties[] {
	const fieldLists = VERSIONS.map((version) => forVersion(operation, version)?.fields ?? []);

	return fieldLists.reduce(interleave).map((field) => ({
		...field,
		displayOptions: {
			...field.displayOptions,
			show: {
				apiVersion: VERSIONS.filter((_, index) => fieldLists[index].includes(field)),
				resource: [resource.value],
				operation: [operation.value],
				...field.displayOptions?.show,
			},
		},
	}));
}

/** Merges two lists; a field that only `others` has follows the field that precedes it there. */
function interleave(fields: readonly INodeProperties[], others: readonly INodeProperties[]) {
	return others.reduce((all, field, index) => {
		if (all.includes(field)) return all;
		const position = all.indexOf(others[index - 1]) + 1;
		return [...all.slice(0, position), field, ...all.slice(position)];
	}, fields);
}
