import { NodeHelpers, type IDataObject, type INode } from 'n8n-workflow';

import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { loadPackage } from '../../harness/engine/loadPackage';
import { runNode } from '../../harness/engine/runNode';
import { allCases, type CaseRow } from '../../harness/operationCases';
import { OPERATION_ROUTES } from '../../migration/httpRequest/probeOperation';
import { migrateNode, type MigratedNode } from '../../migration/migrateNode';
import { toFullRequest } from './filledRoutes';
import { httpRequest, normalizeLine, toExpressionNode, toLiteralNode } from './httpRequestNode';
import { resources } from '../../nodes/Lemlist/resources';

const emulator = emulatorForFile();

const INTERESTED = { method: 'POST', url: '=/api/leads/interested/{{ $json.email }}' };

const pairs = (name: string, value: string) => ({ parameters: [{ name, value }] });

const headers = (name: string) => ({ sendHeaders: true, headerParameters: pairs(name, 'x') });

/** A request of an operation as an HTTP Request node. */
interface Row {
	line: string;
	node: INode;
	item: IDataObject;
	row: CaseRow;
}

const ROWS: Row[] = allCases()
	.filter(([, , { sends, binary }]) => sends.length === 1 && !binary)
	.flatMap((row) =>
		[toLiteralNode, toExpressionNode].map((toNode) => {
			const [line] = row[2].sends;
			return { line, row, ...toNode(line) };
		}),
	);

/** What people call most without a Lemlist node, or with n8n's own, which lacks it. */
const OFTEN_CALLED = [
	...['create', 'delete', 'get', 'launch', 'markInterested', 'markNotInterested', 'pause'],
	...['resume', 'unsubscribe', 'update', 'updateVariables'],
].map((operation) => `lead: ${operation}`);

describe('an HTTP Request node with the request of one of our operations', () => {
	const migratedRows = ROWS.flatMap((one) => {
		const result = migrateNode(one.node, OPERATION_ROUTES);
		return result && 'node' in result ? [{ ...one, result }] : [];
	});

	it.each(migratedRows.map((one) => [one.line, one.result.does, one] as const))(
		'that sends %s becomes %s, which sends the same',
		async (line, _, { result, item, row: [, , , seed] }) => {
			emulator.reset();
			seed(emulator);

			const { requests } = await run(result, item);

			expect(requests.map(normalizeLine)).toEqual([normalizeLine(line)]);
			expect(await formIssues(result.node)).toBeNull();
		},
	);

	it('is named with its operation where the node cannot be the same', () => {
		const reasons = ROWS.flatMap(({ node, line }) => {
			const result = migrateNode(node, OPERATION_ROUTES);
			return result && 'reason' in result ? [`${line}: ${result.reason}`] : [];
		});

		expect(
			reasons.filter(
				(reason) => !/: [A-Z][\w /]+: [A-Z][\w /-]+ is not quite the same: /.test(reason),
			),
		).toEqual([]);
	});

	it('is moved for what people call most', () => {
		const reachedOperations = new Set(
			migratedRows.map(({ row: [operation] }) => operation as string),
		);

		expect(OFTEN_CALLED.filter((operation) => !reachedOperations.has(operation))).toEqual([]);
	});

	it('is moved for most of all operations', () => {
		const operations = new Set(ROWS.map(({ row: [operation] }) => operation));
		const reachedOperations = new Set(migratedRows.map(({ row: [operation] }) => operation));

		expect(reachedOperations.size).toBeGreaterThan(0.75 * operations.size);
	});
});

// Where older versions of the API have a route; tried because the emulator knows no such record.
const FORMER_ROUTES = resources.flatMap(({ operations }) =>
	operations.flatMap(({ fallbackRoute }) => fallbackRoute ?? []),
);

function isAtFormerRoute(line: string): boolean {
	return FORMER_ROUTES.some((route) => line.split(/[?{]/)[0].trim() === route);
}

describe('an HTTP Request node with all that an operation can send at once', () => {
	const open = OPERATION_ROUTES.filter(({ obstacle }) => !obstacle).map((route) => {
		const { label, apiVersion, parameters } = route;
		return [`${label} in ${apiVersion} with ${JSON.stringify(parameters)}`, route] as const;
	});

	it('stays as it is for few', () => {
		const left = open.filter(([, route]) => {
			const result = migrateNode(toFullRequest(route).node, OPERATION_ROUTES);
			return !result || 'reason' in result;
		});

		expect(left.length).toBeLessThan(0.1 * open.length);
	});

	it.each(open)('becomes one that sends the same, or stays as it is: %s', async (_, route) => {
		const { node, line } = toFullRequest(route);
		const result = migrateNode(node, OPERATION_ROUTES);
		if (!result || 'reason' in result) return;

		const { requests } = await run(result, {});
		const current = requests.filter((request) => !isAtFormerRoute(request));

		expect(current.map(normalizeLine)).toEqual([normalizeLine(line)]);
	});
});

describe('an HTTP Request node', () => {
	it('keeps its expressions, without their encoding for a URL', () => {
		const node = httpRequest({
			method: 'POST',
			url: "=/api/campaigns/{{ $('Pick').item.json.id }}/leads/{{ encodeURIComponent($json.email) }}?deduplicate=true",
			sendBody: true,
			specifyBody: 'json',
			jsonBody:
				'={\n  "firstName": "{{ $json.name }}",\n  "icebreaker": "Hi {{ $json.name }}!",\n  "seats": {{ $json.seats }},\n  "note": {{ JSON.stringify($json.note) }}\n}',
		});

		expect(move(node).parameters).toEqual({
			apiVersion: 'v1',
			resource: 'lead',
			operation: 'create',
			campaignId: { __rl: true, mode: 'id', value: "={{ $('Pick').item.json.id }}" },
			email: '={{ $json.email }}',
			variables: {
				mappingMode: 'defineBelow',
				value: { firstName: '={{ $json.name }}', icebreaker: '=Hi {{ $json.name }}!' },
			},
			customVariables: {
				assignments: [
					{ id: 'seats', name: 'seats', value: '={{ $json.seats }}', type: 'string' },
					{ id: 'note', name: 'note', value: '={{ $json.note }}', type: 'string' },
				],
			},
			options: { deduplicate: true },
		});
	});

	it('keeps what the form of the body says row by row', () => {
		const parameters = [
			{ name: 'firstName', value: '={{ $json.name }}' },
			{ name: 'plan', value: 'pro' },
		];
		const node = httpRequest({
			method: 'PATCH',
			url: '/api/campaigns/cam_1/leads/a%2Bb@x.io',
			sendBody: true,
			bodyParameters: { parameters },
		});

		expect(move(node).parameters).toMatchObject({
			operation: 'update',
			lead: 'a+b@x.io',
			variables: { value: { firstName: '={{ $json.name }}' } },
			customVariables: { assignments: [{ name: 'plan', value: 'pro' }] },
		});
	});

	it('keeps name, position, settings and the name of its credential', () => {
		const node = httpRequest(INTERESTED, {
			name: 'Mark',
			position: [10, 20],
			retryOnFail: true,
			onError: 'continueErrorOutput',
			credentials: {
				lemlistApi: { id: '7', name: 'Sales team' },
				httpBasicAuth: { id: '8', name: 'Other' },
			},
		});

		expect(move(node)).toEqual({
			id: 'node',
			name: 'Mark',
			type: 'n8n-nodes-lemlist.lemlist',
			typeVersion: 1,
			position: [10, 20],
			retryOnFail: true,
			onError: 'continueErrorOutput',
			credentials: { lemlistCommunityApi: { id: null, name: 'Sales team' } },
			parameters: {
				resource: 'lead',
				operation: 'markInterested',
				scope: 'allCampaigns',
				simplify: false,
				lead: '={{ $json.email }}',
			},
		});
	});

	it('that is a tool of an agent stays one', () => {
		const node = httpRequest(
			{ ...INTERESTED, toolDescription: 'Marks a lead' },
			{ type: 'n8n-nodes-base.httpRequestTool' },
		);

		expect(move(node)).toMatchObject({
			type: 'n8n-nodes-lemlist.lemlistTool',
			parameters: { manualToolDescription: 'Marks a lead', operation: 'markInterested' },
		});
	});

	it('that calls another service is none of its concern', () => {
		const url = 'https://api.lemlist.com.example.com/api/team';

		expect(
			migrateNode(httpRequest({ url, authentication: 'none' }), OPERATION_ROUTES),
		).toBeUndefined();
	});

	it.each<[string, INode['parameters'], string]>([
		[
			'with another credential',
			{ ...INTERESTED, authentication: 'genericCredentialType', genericAuthType: 'httpBasicAuth' },
			'it signs in with another credential',
		],
		['with a header', { ...INTERESTED, ...headers('X-Trace') }, 'it sends the header `X-Trace`'],
		[
			'with the full response',
			{ ...INTERESTED, options: { response: { response: { fullResponse: true } } } },
			'its option Response changes the output',
		],
		[
			'with a value in the URL and again in the form',
			{
				...INTERESTED,
				url: `${INTERESTED.url}?a=1`,
				sendQuery: true,
				queryParameters: pairs('a', '2'),
			},
			'it sends a query parameter twice; it has no field for `a` of the query',
		],
		[
			'that reads page by page',
			{ ...INTERESTED, options: { pagination: { pagination: {} } } },
			'it has the option `pagination`',
		],
		[
			'with form data',
			{ ...INTERESTED, sendBody: true, contentType: 'raw' },
			'its body is not JSON',
		],
		[
			'with a body that is one expression',
			{
				...INTERESTED,
				sendBody: true,
				specifyBody: 'json',
				jsonBody: '={{ $json }}',
			},
			'the names in its body are not known before it runs',
		],
		[
			'with a value that the operation has no field for',
			{ ...INTERESTED, sendQuery: true, queryParameters: pairs('verbose', 'true') },
			'it has no field for `verbose` of the query',
		],
	])('%s is left as it is, and the operation named', (_, parameters, reason) => {
		expect(migrateNode(httpRequest(parameters), OPERATION_ROUTES)).toEqual({
			reason: `Lead: Mark as Interested is not quite the same: ${reason}`,
		});
	});

	it.each<[string, INode['parameters'], string]>([
		[
			'whose list starts later than at its first record',
			{ url: '/api/campaigns?offset=100&limit=100' },
			'Campaign: Get Many is not quite the same: it has no field for `offset` of the query; it always sends `offset` of the query',
		],
		[
			'with an empty value',
			{
				method: 'PATCH',
				url: '/api/campaigns/cam_1',
				sendBody: true,
				bodyParameters: pairs('name', ''),
			},
			'Campaign: Update is not quite the same: `name` of the body is empty; it needs one more value',
		],
		[
			'with a number as a text where lemlist gets a number from us',
			{
				method: 'PATCH',
				url: '/api/warmup/usm_1/settings',
				sendBody: true,
				bodyParameters: pairs('warmEmailMax', '=5{{ 0 }}'),
			},
			'Lemwarm: Update Settings is not quite the same: `warmEmailMax` of the body is not known before it runs; it needs one more value',
		],
		[
			'with the former address of an operation',
			{
				method: 'PATCH',
				url: '/api/lemwarm/usm_1/settings',
				sendBody: true,
				bodyParameters: pairs('warmEmailMax', '5'),
			},
			'Lemwarm: Update Settings is not quite the same: it uses a newer address',
		],
		[
			'with a text that the field would refuse',
			{
				method: 'POST',
				url: '/api/inbox/sms',
				sendBody: true,
				specifyBody: 'json',
				jsonBody: '{"sendUserId":"usr_1","from":"Ada","contactId":"ctc_1","message":"Hi"}',
			},
			'Inbox: Send SMS is not quite the same: `from` of the body has a value that the field cannot hold; it needs From',
		],
		[
			'with an address in place of an ID',
			{ url: '/api/leads?version=v2&id=a@x.io' },
			'Lead: Get is not quite the same: `id` of the query has a value that the operation sends elsewhere; it needs Lead ID or Email',
		],
		[
			'whose list has no limit',
			{ url: '/api/campaigns?version=v2&page=1' },
			'Campaign: Get Many is not quite the same: it needs Limit',
		],
		[
			'that sends half of what an option sends',
			{ url: '/api/campaigns?version=v2&page=1&limit=100&sortBy=createdAt' },
			'Campaign: Get Many is not quite the same: it has no field for `sortBy` of the query',
		],
		[
			'with a name that looks like a path',
			{
				method: 'POST',
				url: '/api/campaigns/cam_1/leads/a@x.io',
				sendBody: true,
				bodyParameters: pairs('a.b', 'c'),
			},
			'Lead: Create is not quite the same: it has no field for `a.b` of the body',
		],
		[
			'for an unknown route',
			{ url: '/api/unheard/of' },
			'there is no operation for GET /unheard/of',
		],
		[
			'whose address is an expression',
			{ url: '={{ $json.url }}' },
			"it uses the credential of n8n's own node for an address that is not lemlist's, or not known before it runs",
		],
	])('%s is left as it is', (_, parameters, reason) => {
		expect(migrateNode(httpRequest(parameters), OPERATION_ROUTES)).toEqual({ reason });
	});
});

const move = (node: INode): INode => {
	const result = migrateNode(node, OPERATION_ROUTES);
	if (!result || 'reason' in result) throw new Error(result?.reason ?? 'It does not call lemlist');
	return result.node;
};

async function run({ node, does }: MigratedNode, item: IDataObject) {
	const { apiVersion = 'v2', resource, operation, ...parameters } = node.parameters;
	expect(does).toBe(`${String(resource)}: ${String(operation)} in ${String(apiVersion)}`);
	return await runNode(emulator, {
		operation: `${String(resource)}: ${String(operation)}`,
		apiVersion: apiVersion as 'v1' | 'v2',
		parameters,
		items: [item],
	});
}

async function formIssues(node: INode) {
	const { type } = (await loadPackage()).getNode('lemlist');
	const { description } = NodeHelpers.getVersionedNodeType(type, 1);
	const form = NodeHelpers.getNodeParameters(
		description.properties,
		node.parameters,
		true,
		false,
		node,
		description,
	);
	const parameters = form ?? {};
	expect(parameters).toMatchObject(node.parameters);
	return NodeHelpers.getNodeParametersIssues(
		description.properties,
		{ ...node, parameters },
		description,
	);
}
