import type { INodeParameters } from 'n8n-workflow';

import { loadPackage, toNodeTypes } from '../../../harness/engine/loadPackage';
import { lemlistNode, toWorkflow } from '../../../harness/engine/lemlistNode';
import { EVENTS } from '../../../nodes/Lemlist/events';
import { resources } from '../../../nodes/Lemlist/resources';

let nodeTypes: ReturnType<typeof toNodeTypes>;

beforeAll(async () => {
	nodeTypes = toNodeTypes(await loadPackage());
});

/** The text below the name of a node on the canvas, evaluated as n8n's editor does. */
function subtitle(type: string, parameters: INodeParameters): unknown {
	const node = lemlistNode({ type: `n8n-nodes-lemlist.${type}`, parameters });
	const { subtitle: expression } = nodeTypes.getByNameAndVersion(node.type).description;
	const { expression: evaluator } = toWorkflow(node, nodeTypes);
	return evaluator.getSimpleParameterValue(node, expression ?? '', 'internal', {});
}

describe('the subtitle of the action node', () => {
	it.each([
		['lead', 'upsert', 'Create or update lead in campaign'],
		['lead', 'markInterested', 'Mark lead as interested'],
		['campaign', 'getAll', 'Get many campaigns'],
	])('says in words what %s: %s does', (resource, operation, text) => {
		expect(subtitle('lemlist', { resource, operation })).toBe(text);
	});

	it('differs for each operation, and is no name of a parameter value', () => {
		const texts = resources.flatMap(({ value: resource, operations }) =>
			operations.map(({ value: operation }) => subtitle('lemlist', { resource, operation })),
		);

		expect(texts.filter((text) => !/^[A-Z]\w* .+/.test(String(text)))).toEqual([]);
		expect(new Set(texts).size).toBe(texts.length);
	});

	it("is empty for n8n's own choice Custom API Call", () => {
		const operation = '__CUSTOM_API_CALL__';

		expect(subtitle('lemlist', { resource: 'lead', operation })).toBe('');
	});
});

describe.each(['lemlistTrigger', 'lemlistPollingTrigger'])('the subtitle of %s', (type) => {
	it.each([
		[['emailsReplied'], 'On email reply'],
		[['emailsReplied', 'linkedinReplied'], 'On email reply, LinkedIn reply'],
		[['*'], 'On any event'],
		[['addedByLemlistLater'], 'addedByLemlistLater'],
		[[], ''],
	])('of the events %j is %j', (events, text) => {
		expect(subtitle(type, { events })).toBe(text);
	});

	it('is in words for every event', () => {
		const texts = EVENTS.map(({ value }) => subtitle(type, { events: [value] }));

		expect(texts.filter((text) => !/^On [a-zA-Z]/.test(String(text)))).toEqual([]);
	});
});
