import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runWorkflow, type WorkflowExport } from '../../harness/engine/runWorkflow';
import { activity } from '../../harness/operationCases/activity';
import { campaign } from '../../harness/operationCases/campaign';
import { company } from '../../harness/operationCases/company';
import { contact } from '../../harness/operationCases/contact';
import { inbox } from '../../harness/operationCases/inbox';
import { lead } from '../../harness/operationCases/lead';
import { original } from '../../harness/operationCases/original';
import { task } from '../../harness/operationCases/task';
import { team } from '../../harness/operationCases/team';
import { getPath } from '../../nodes/Lemlist/output/projection';
import { EVERY_OPERATION } from '../engine/everyOperation';

/**
 * Where a value is now that an expression of a saved workflow finds no longer, by kind; `undefined`
 * where only the record as lemlist sends it has the value.
 */
const MOVED: Record<string, Record<string, string | undefined>> = {
	lead: {
		'variables.email': 'email',
		'variables.firstName': 'firstName',
		lastState: 'state',
		leadUrl: undefined,
		seats: 'variables.seats',
	},
	activity: {
		type: 'event',
		leadId: 'lead.id',
		leadEmail: 'lead.email',
		campaignId: 'campaign.id',
		campaignName: 'campaign.name',
		sendUserEmail: 'sender.email',
		sequenceStep: 'campaign.step',
		'variables.color': 'lead.variables.color',
	},
	message: {
		type: 'event',
		message: 'html',
		fromEmail: 'from',
		content: 'text',
		contentPreview: 'preview',
	},
	contact: {
		'fields.firstName': 'firstName',
		'fields.lastName': 'lastName',
		'fields.favoriteColor': 'variables.favoriteColor',
	},
	company: {
		'fields.name': 'name',
		'fields.industry': 'industry',
		'fields.tier': 'variables.tier',
	},
	campaign: {
		'aiFeatures.scoreReplies': undefined,
		'aiFeatures.onInterestedReply.enabled': undefined,
		stopOnEmailReplied: undefined,
		'tracking.trackOpens': undefined,
		'onLinkClicked.campaignProgress': undefined,
		'onLinkClicked.specificLinks': undefined,
		sendUsers: undefined,
	},
	user: { userId: 'id' },
};

/** Operations that are newer than the saved workflow, so that no expression of that time reads them. */
const LATER_OPERATIONS = [
	'company: get',
	'contact: search',
	'contactSourcing: addContact',
	'lead: sync',
];

const SEEDS = { activity, campaign, company, contact, inbox, lead, original, task, team };

// Exported before each kind of record had one shape. The second node of each pair says, as the name of a
// label, which of the expressions of that time still have a value.
const SAVED = JSON.parse(
	readFileSync(join(__dirname, 'savedWorkflow.json'), 'utf8'),
) as WorkflowExport;

const STARTS = Object.keys(SAVED.connections);
const emulator = emulatorForFile();

const nodeParameters = (name: string) =>
	SAVED.nodes.find((node) => node.name === name)?.parameters ?? {};

/** The names in the expression of the node after `start`, such as `variables.email`. */
const savedPaths = (start: string) =>
	[...String(nodeParameters(`After ${start}`).labelName).matchAll(/"([^"]+)": \$json/g)].map(
		([, path]) => path,
	);

const movedPaths = (start: string) => {
	const operation = EVERY_OPERATION.find(({ name }) => start.startsWith(`${name} `))?.operation;
	return MOVED[operation?.output?.kind?.name ?? ''] ?? {};
};

async function run(start: string) {
	emulator.reset();
	const seed = SAVED.nodes.find((node) => node.name === start)?.notes as keyof typeof SEEDS;
	SEEDS[seed].seed(emulator);
	return await runWorkflow(emulator, SAVED, start);
}

const labelOf = (requests: string[]) => {
	const line = requests.find((request) => request.startsWith('POST /inbox/labels')) ?? '';
	const { labelName } = JSON.parse(line.slice(line.indexOf('{'))) as { labelName: string };
	return labelName.split(' ');
};

describe.each(STARTS)('the saved node %s', (start) => {
	it('runs unchanged, and each expression that follows has a value unless it moved', async () => {
		const { error, requests, json } = await run(start);

		expect(error).toBeUndefined();
		const found = labelOf(requests);
		const lost = savedPaths(start).filter((path) => !found.includes(path));
		expect(lost.filter((path) => !(path in movedPaths(start)))).toEqual([]);
		const [item] = json[start];
		const targets = lost.flatMap((path) => movedPaths(start)[path] ?? []);
		expect(targets.filter((path) => getPath(item, path) === undefined)).toEqual([]);
	});
});

describe('the saved workflow', () => {
	it('has every operation whose items changed', () => {
		const changed = EVERY_OPERATION.filter(({ operation: { output } }) => output?.kind);

		expect(
			changed
				.map(({ name }) => name)
				.filter((name) => !STARTS.some((start) => start.startsWith(`${name} `)))
				.sort(),
		).toEqual([...LATER_OPERATIONS].sort());
	});
});

describe('the list of moved values', () => {
	it('has only names that saved expressions use', () => {
		const unused = Object.entries(MOVED).flatMap(([kind, paths]) => {
			const used = STARTS.filter((start) => movedPaths(start) === paths).flatMap(savedPaths);
			return Object.keys(paths)
				.filter((path) => !used.includes(path))
				.map((path) => `${kind}: ${path}`);
		});

		expect(unused).toEqual([]);
	});
});
