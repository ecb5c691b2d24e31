import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { OpenApi, type OpenApiDocument, type Schema } from '../../harness/contract/openapi';
import { toDriftReport } from '../../harness/drift/driftReport';
import type { Drift } from '../../harness/drift/drift';
import { findDrift } from '../../harness/drift/findDrift';
import { readDocument } from '../../harness/drift/readDocument';
import { contractDocument } from './contractDocument';

const ROOT = resolve(__dirname, '../..');

/** An operation of a document, with the parts that the tests change. */
interface EditableOperation {
	parameters: Array<{ name: string; in: 'query'; schema: Schema }>;
	requestBody: { content: Record<string, { schema: Schema }> };
	responses: Record<string, object>;
}

type Edit = (operation: (request: string) => EditableOperation, document: OpenApiDocument) => void;

/** What lemlist might change, and what the comparison then says in addition. */
const CHANGES: Array<[what: string, edit: Edit, added: Drift]> = [
	[
		'an operation was added',
		(_, { paths }) => (paths['/robots'] = { get: { responses: { 200: {} } } }),
		{ kind: 'missing operation', request: 'GET /robots' },
	],
	[
		'an operation was removed',
		(_, { paths }) => delete paths['/team/credits'].get,
		{ kind: 'removed operation', request: 'GET /team/credits' },
	],
	[
		'a parameter was added',
		(operation) =>
			operation('GET /campaigns').parameters.push({ name: 'mood', in: 'query', schema: {} }),
		{ kind: 'missing parameter', request: 'GET /campaigns', detail: 'query.mood' },
	],
	[
		'a parameter was removed',
		(operation) => {
			const list = operation('GET /campaigns').parameters;
			list.splice(
				list.findIndex(({ name }) => name === 'createdBy'),
				1,
			);
		},
		{ kind: 'removed parameter', request: 'GET /campaigns', detail: 'query.createdBy' },
	],
	[
		'a parameter was made required',
		(operation) => {
			const schema = bodyOf(operation('POST /campaigns'));
			schema.required = [...(schema.required ?? []), 'timezone'];
		},
		{ kind: 'required', request: 'POST /campaigns', detail: 'body.timezone' },
	],
	[
		'a required parameter was added',
		(operation) => {
			const schema = bodyOf(operation('POST /campaigns'));
			schema.properties = { ...schema.properties, purpose: { type: 'string' } };
			schema.required = [...(schema.required ?? []), 'purpose'];
		},
		{ kind: 'required', request: 'POST /campaigns', detail: 'body.purpose' },
	],
	[
		'a value was added',
		(operation) => (statusOf(operation).enum as string[]).push('sleeping'),
		{ kind: 'missing value', request: 'GET /campaigns', detail: 'query.status: sleeping' },
	],
	[
		'a value was removed',
		(operation) => (statusOf(operation).enum as string[]).splice(0, 1),
		{ kind: 'removed value', request: 'GET /campaigns', detail: 'query.status: running' },
	],
	[
		'an error code was added',
		(operation) =>
			(operation('POST /campaigns').responses[409] = { description: '`CAMPAIGN_ON_FIRE`' }),
		{ kind: 'code', request: 'POST /campaigns', detail: 'CAMPAIGN_ON_FIRE' },
	],
	[
		'an error status was added',
		(operation) => (operation('POST /campaigns').responses[418] = { description: 'A teapot' }),
		{ kind: 'code', request: 'POST /campaigns', detail: '418' },
	],
];

const statusOf = (operation: (request: string) => EditableOperation) =>
	operation('GET /campaigns').parameters.find(({ name }) => name === 'status')!.schema;

const bodyOf = ({ requestBody }: EditableOperation) =>
	requestBody.content['application/json'].schema;

describe('a document that describes what the node does', () => {
	const document = contractDocument();

	it('shows no difference', () => {
		expect(openDrift(document)).toEqual([]);
	});

	describeChanges(document);

	it('may have a former address of a moved route', () => {
		const copy = structuredClone(document);
		copy.paths['/lemwarm/{userMailboxId}/start'] = copy.paths['/warmup/{userMailboxId}/start'];
		delete copy.paths['/warmup/{userMailboxId}/start'];

		expect(openDrift(copy)).toEqual([]);
	});

	it('may build a schema from others', () => {
		const copy = structuredClone(document);
		const body = operationIn(copy)('POST /campaigns').requestBody.content['application/json'];
		copy.components.schemas.NewCampaign = body.schema;
		const own = { type: 'object', properties: { color: { type: 'string' } } };
		body.schema = { allOf: [{ $ref: '#/components/schemas/NewCampaign' }, own] };

		expect(openDrift(copy)).toEqual([
			{ kind: 'missing parameter', request: 'POST /campaigns', detail: 'body.color' },
		]);
	});
});

const published = OpenApi.readDocument();
if (published) describe('the document of August 2026', () => compareWithAugust(published));
else
	describe.skip('the document of August 2026', () =>
		it('is not at hand: set LEMLIST_OPENAPI', () => {}));

function compareWithAugust(document: OpenApiDocument): void {
	it('lacks what lemlist has published since, and nothing else differs', () => {
		const drift = openDrift(document);
		const removed = drift.filter(({ kind }) => kind === 'removed operation');

		expect(removed).toHaveLength(103);
		expect(removed).toContainEqual({ kind: 'removed operation', request: 'POST /calls' });
		// Values that are newer, and what lemlist has dropped since.
		const newer = drift.filter(({ kind }) => kind === 'removed value');
		const others = drift.filter((one) => !removed.includes(one) && !newer.includes(one));
		expect([...new Set(newer.map(({ request }) => request))].sort()).toEqual([
			'GET /companies',
			'GET /contacts',
			'GET /watchlist/filters',
			'PATCH /sequences/{sequenceId}/steps/{stepId}',
			'POST /hooks',
			'POST /sequences/{sequenceId}/steps',
			'POST /tasks',
			'POST /watchlist',
		]);
		expect(others.map(({ kind, request, detail }) => [kind, request, detail])).toEqual([
			['required', 'GET /crm/filters', 'query.crm'],
			['required', 'GET /crm/filters', 'query.userId'],
			['required', 'POST /campaigns/{campaignId}/leads/import', 'body.crm'],
			['required', 'POST /campaigns/{campaignId}/leads/import', 'body.userId'],
		]);
	});

	describeChanges(document);
}

function describeChanges(document: OpenApiDocument): void {
	it.each(CHANGES)('shows that %s', (_, edit, added) => {
		const copy = structuredClone(document);
		edit(operationIn(copy), copy);

		const before = openDrift(document).map((one) => JSON.stringify(one));
		const now = openDrift(copy).filter((one) => !before.includes(JSON.stringify(one)));

		expect(now).toEqual([added]);
	});
}

describe('the report', () => {
	it('names the differences by kind and counts those with a reason', () => {
		const report = toDriftReport([
			{ kind: 'missing operation', request: 'GET /robots' },
			{ kind: 'required', request: 'POST /campaigns', detail: 'body.purpose' },
			{ kind: 'removed parameter', request: 'GET /team', detail: 'query.x', reason: 'For tests' },
		]);

		expect(report).toBe(
			[
				'The document differs from what the node does in 2 points. 1 more are known and have a reason.',
				'',
				'## Operations that the node lacks (1)',
				'',
				'- `GET /robots`',
				'',
				'## Parameters that are required now (1)',
				'',
				'- `POST /campaigns`: body.purpose',
				'',
			].join('\n'),
		);
	});
});

describe('the source of a document', () => {
	it('may be a web address', async () => {
		const server = createServer((_, response) => response.end(JSON.stringify(contractDocument())));
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const { port } = server.address() as AddressInfo;

		const document = await readDocument(`http://127.0.0.1:${port}/v2.json`);
		server.close();

		expect(findDrift(document).filter(({ reason }) => !reason)).toEqual([]);
	});
});

describe('npm run api:drift', () => {
	const robots = contractDocument();
	robots.paths['/robots'] = { get: {} };

	it('ends with 0 if nothing differs', () => {
		const { status, stdout } = runDrift(contractDocument());

		expect(stdout).toContain("The document describes lemlist's API as the node uses it.");
		expect(status).toBe(0);
	});

	it('ends with 1 if something differs', () => {
		const { status, stdout } = runDrift(robots);

		expect(stdout).toContain('- `GET /robots`');
		expect(status).toBe(1);
	});

	it('prints JSON on demand', () => {
		const { status, stdout } = runDrift(robots, '--json');

		expect(JSON.parse(stdout)).toContainEqual({
			kind: 'missing operation',
			request: 'GET /robots',
		});
		expect(status).toBe(1);
	});

	it.each([
		['{}', 'is no OpenAPI document with paths'],
		['<html>', 'is not JSON'],
	])('ends with 2 if the document is %s', (text, message) => {
		const { status, stderr } = runDrift(text);

		expect(stderr).toContain(message);
		expect(status).toBe(2);
	});
});

/** The differences without a reason. */
function openDrift(document: OpenApiDocument): Drift[] {
	return findDrift(new OpenApi(document)).filter(({ reason }) => !reason);
}

function operationIn({ paths }: OpenApiDocument) {
	return (request: string) => {
		const [verb, path] = request.split(' ');
		return paths[path][verb.toLowerCase()] as unknown as EditableOperation;
	};
}

function runDrift(document: OpenApiDocument | string, ...options: string[]) {
	const file = join(mkdtempSync(join(tmpdir(), 'drift-')), 'v2.json');
	writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document));
	const command = [
		join(ROOT, 'node_modules/tsx/dist/cli.mjs'),
		'scripts/drift.ts',
		file,
		...options,
	];
	return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
}
