import { isDeepStrictEqual } from 'node:util';

import {
	NodeHelpers,
	type INodeParameters,
	type INodeTypeDescription,
	type NodeParameterValueType,
} from 'n8n-workflow';

import { forVersion } from '../../../nodes/Lemlist/engine/defineOperation';
import { Lemlist } from '../../../nodes/Lemlist/Lemlist.node';
import { lemlistNode } from '../../../harness/engine/lemlistNode';
import { EVERY_OPERATION, type NamedOperation } from '../everyOperation';

const { description } = new Lemlist();
const EXPRESSION = '={{ $json.value }}';
const DROPDOWNS = ['authentication', 'resource', 'operation', 'apiVersion'];

/** How a workflow may hold the version: n8n doesn't save the default. */
const SAVED_VERSIONS = [{}, { apiVersion: 'v2' }, { apiVersion: 'v1' }];

describe('the API version in the form', () => {
	it.each(SAVED_VERSIONS)(
		'saved as %j shows the fields of that version, and no others',
		(saved) => {
			const offenders = EVERY_OPERATION.filter(
				(one) => shownFields(one, saved).join() !== expectedFields(one, saved).join(),
			);

			expect(offenders.map(({ name }) => name)).toEqual([]);
		},
	);

	it('is offered for the 19 operations that both versions have, and only for them', () => {
		const offered = EVERY_OPERATION.filter((one) => 'apiVersion' in parametersOf(one, {}));

		expect(offered).toEqual(EVERY_OPERATION.filter(hasOriginal));
		expect(offered).toHaveLength(19);
	});

	it('is never visible in a tool, which keeps the version with which it was saved', () => {
		const tool = { ...description, name: 'lemlistTool' };
		const visible = tool.properties.filter(
			({ name, type, displayOptions }) =>
				name === 'apiVersion' && type !== 'hidden' && !displayOptions?.hide?.['@tool'],
		);
		const offenders = EVERY_OPERATION.filter(hasOriginal).filter((one) => {
			const saved = { apiVersion: 'v1' };
			const parameters = parametersOf(one, saved, tool);
			const fields = expectedFields(one, saved);
			return parameters.apiVersion !== 'v1' || fields.some((name) => !(name in parameters));
		});

		expect(visible).toEqual([]);
		expect(offenders.map(({ name }) => name)).toEqual([]);
	});

	it('hides nothing of the current version when n8n has dropped its value', () => {
		const dependent = description.properties.filter(
			({ displayOptions }) => displayOptions?.show?.apiVersion !== undefined,
		);

		expect(
			dependent.filter(({ displayOptions }) => String(displayOptions?.show?.apiVersion) !== 'v1'),
		).toEqual([]);
	});

	it('keeps the values of fields that both versions have when it changes to V1 and back', () => {
		const offenders = EVERY_OPERATION.filter(hasOriginal).filter((one) => {
			const shared = expectedFields(one, {}).filter((name) =>
				expectedFields(one, { apiVersion: 'v1' }).includes(name),
			);
			const filled = Object.fromEntries(shared.map((name) => [name, sharedValue(one, name)]));
			const original = parametersOf(one, { ...filled, apiVersion: 'v1' });
			const current = parametersOf(one, { ...original, apiVersion: 'v2' });
			return shared.some((name) => !isDeepStrictEqual(current[name], filled[name]));
		});

		expect(offenders.map(({ name }) => name)).toEqual([]);
	});
});

/** A value of a field that fits both versions; in a collection, of the first option that both have. */
function sharedValue({ operation }: NamedOperation, name: string): NodeParameterValueType {
	const [current, original] = (['v2', 'v1'] as const).map((version) =>
		forVersion(operation, version)?.fields.find((field) => field.name === name),
	);
	if (current?.type === 'resourceMapper')
		return { mappingMode: 'defineBelow', value: { firstName: EXPRESSION } };
	if (current?.type !== 'collection') return EXPRESSION;
	const names = (field = current) => (field.options ?? []).map((option) => option.name);
	const shared = names(current).find((option) => names(original).includes(option));
	return shared === undefined ? {} : { [shared]: EXPRESSION };
}

function hasOriginal({ operation }: NamedOperation): boolean {
	return forVersion(operation, 'v1') !== undefined;
}

function shownFields(one: NamedOperation, saved: INodeParameters): string[] {
	return Object.keys(parametersOf(one, saved))
		.filter((name) => !DROPDOWNS.includes(name))
		.sort();
}

/** The fields of the request in the saved version, as n8n shows them without the rest of the form. */
function expectedFields({ operation }: NamedOperation, { apiVersion }: INodeParameters): string[] {
	const original = apiVersion === 'v1' ? forVersion(operation, 'v1') : undefined;
	const { fields } = original ?? operation;
	return Object.keys(resolve({ ...description, properties: [...fields] }, {})).sort();
}

function parametersOf(
	{ resource, operation }: NamedOperation,
	saved: INodeParameters,
	type = description,
): INodeParameters {
	return resolve(type, { resource, operation: operation.value, ...saved });
}

/** The parameters with which n8n runs a node that a workflow holds with these values. */
function resolve(type: INodeTypeDescription, parameters: INodeParameters): INodeParameters {
	const node = lemlistNode({ parameters });
	return NodeHelpers.getNodeParameters(type.properties, parameters, true, false, node, type) ?? {};
}
