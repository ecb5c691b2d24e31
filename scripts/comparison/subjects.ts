import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import type { INodeType, IVersionedNodeType } from 'n8n-workflow';

import { installN8n } from '../../harness/n8n/installN8n';
import type { Subject } from './facts';

interface Peer {
	title: string;
	/** The folder in n8n-nodes-base, its classes, and the part of the code that a new node runs. */
	folder: string;
	node: string;
	trigger: string;
	code: string;
	schema?: string;
}

const PEERS: readonly Peer[] = [
	{
		title: 'Airtable',
		folder: 'Airtable',
		node: 'Airtable',
		trigger: 'AirtableTrigger',
		code: 'v2',
	},
	{
		title: 'Notion',
		folder: 'Notion',
		node: 'Notion',
		trigger: 'NotionTrigger',
		code: 'v3',
		schema: 'v3.0.0',
	},
	{
		title: 'HubSpot',
		folder: 'Hubspot',
		node: 'Hubspot',
		trigger: 'HubspotTrigger',
		code: 'V2',
		schema: 'v2.2.0',
	},
	{
		title: 'Google Sheets',
		folder: 'Google/Sheet',
		node: 'GoogleSheets',
		trigger: 'GoogleSheetsTrigger',
		code: 'v2',
	},
];

const ROOT = resolve(__dirname, '../..');

type NodeClass = new () => INodeType | IVersionedNodeType;

/** This package as it was built, then the four nodes of n8n's, by title. */
export async function subjects(): Promise<Map<string, Subject>> {
	const { executable } = await installN8n();
	const base = join(dirname(executable), '../../n8n-nodes-base/dist/nodes');
	const peers = await Promise.all(
		PEERS.map(async (peer) => [peer.title, await peerIn(base, peer)] as const),
	);
	return new Map([['This package', await ours()], ...peers]);
}

async function ours(): Promise<Subject> {
	const nodes = join(ROOT, 'dist/nodes');
	return {
		node: await load(nodes, 'Lemlist/Lemlist'),
		triggers: [
			await load(nodes, 'Lemlist/LemlistTrigger'),
			await load(nodes, 'LemlistPollingTrigger/LemlistPollingTrigger'),
		],
		code: codeIn(nodes),
		previews: previewsIn(join(nodes, 'Lemlist/__schema__/v1.0.0')),
	};
}

async function peerIn(
	base: string,
	{ folder, node, trigger, code, schema }: Peer,
): Promise<Subject> {
	return {
		node: await load(base, `${folder}/${node}`),
		triggers: [await load(base, `${folder}/${trigger}`)],
		code: codeIn(join(base, folder, code)),
		previews: schema ? previewsIn(join(base, folder, '__schema__', schema)) : [],
	};
}

/** A node of the version that the editor would add. */
async function load(base: string, path: string): Promise<INodeType> {
	const exported = (await import(join(base, `${path}.node.js`))) as Record<string, NodeClass>;
	const node = new exported[path.split('/').at(-1) as string]();
	return 'nodeVersions' in node ? node.getNodeType() : node;
}

function codeIn(folder: string): string[] {
	return filesIn(folder)
		.filter((file) => file.endsWith('.js'))
		.map((file) => readFileSync(file, 'utf8'));
}

function previewsIn(folder: string): string[] {
	return existsSync(folder) ? filesIn(folder).filter((file) => file.endsWith('.json')) : [];
}

function filesIn(folder: string): string[] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return names.map((name) => join(folder, name)).sort();
}
