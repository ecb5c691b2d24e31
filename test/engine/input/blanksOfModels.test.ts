import type { INodeParameters, INodeProperties } from 'n8n-workflow';

import { allRoutes, openPathField } from '../../../nodes/Lemlist/engine/input/route';
import { runNode } from '../../../harness/engine/runNode';
import { fullForms } from '../../../harness/contract/fullForms';
import { recorderForFile } from '../../../harness/contract/recorderForFile';
import { loadContracts } from '../../../harness/contract/tables';
import { EVERY_REQUEST } from '../everyOperation';

// One run for each form of each list.
jest.setTimeout(120_000);

const recorder = recorderForFile();

const readings = EVERY_REQUEST.filter(
	({ request, version }) =>
		version === 'v2' &&
		// Whether the request of the user's own reads is up to its method.
		!openPathField(request) &&
		(request.pagination ?? allRoutes(request).every((route) => route.startsWith('GET '))),
);

describe('a reading by a tool whose optional fields the model leaves empty', () => {
	it('is sent for every operation that reads', async () => {
		const contracts = loadContracts('v2');
		const problems: string[] = [];
		for (const { name, request } of readings) {
			recorder.respondFor(contracts.get(name) ?? []);
			for (const form of fullForms(request)) {
				const parameters = withBlanks(request.fields, form);
				const { requests, error } = await runNode(recorder, {
					operation: name,
					parameters,
					isTool: true,
				});
				if (requests.length === 0) problems.push(`${name}: ${error?.message}`);
			}
		}

		expect(readings.length).toBeGreaterThan(30);
		expect([...new Set(problems)]).toEqual([]);
	});
});

/** The form with expressions without a value in all that is optional. */
function withBlanks(fields: readonly INodeProperties[], form: INodeParameters): INodeParameters {
	const isChoice = ({ type }: INodeProperties) => ['options', 'boolean'].includes(type);
	const entries = fields
		.filter(({ name, required }) => name in form && !required)
		.filter((field) => !isChoice(field))
		.map((field) => [field.name, toBlank(field, form[field.name])]);
	return { ...form, ...Object.fromEntries(entries) } as INodeParameters;
}

function toBlank({ type }: INodeProperties, value: unknown): unknown {
	if (type !== 'collection' && type !== 'fixedCollection') return '={{ "" }}';
	return blankValues(value);
}

function blankValues(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return '={{ "" }}';
	if (Array.isArray(value))
		return value.every((one) => typeof one === 'object') ? value.map(blankValues) : '={{ "" }}';
	if ('__rl' in value) return { ...value, value: '={{ "" }}' };
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, blankValues(inner)]),
	);
}
