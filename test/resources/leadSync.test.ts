import type { IDataObject } from 'n8n-workflow';

import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { autoMappedFields, campaignById } from '../../harness/engine/formParameters';
import { runNode, type RunOptions } from '../../harness/engine/runNode';

const emulator = emulatorForFile();

const EXPORT = 'GET /v2/campaigns/cam_1/export/leads?state=all&format=json';

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1' });
	emulator.addCampaign({ _id: 'cam_2' });
});

afterEach(
	() =>
		void Object.assign(emulator.options, { exportOmits: [], companyNameOfLead: 'renamesCompany' }),
);

/** Syncs rows with the campaign `cam_1`. */
async function sync(
	items: readonly IDataObject[],
	parameters: RunOptions['parameters'] = {},
	form: Partial<RunOptions> = {},
) {
	return await runNode(emulator, {
		operation: 'lead: sync',
		parameters: {
			...campaignById('cam_1'),
			email: '={{ $json.email }}',
			...autoMappedFields(),
			unknownInputFields: 'addAsVariables',
			...parameters,
		},
		items,
		...form,
	});
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

const results = (json: IDataObject[]) => json.map(({ result }) => result);

const companyNames = () => emulator.state.leads.map(({ variables }) => variables.companyName);

const writes = (requests: string[]) => requests.filter((line) => !line.startsWith('GET'));

describe('syncing rows with a campaign', () => {
	beforeEach(() => {
		emulator.addLead({
			_id: 'lea_1',
			campaignId: 'cam_1',
			email: 'ada@x.io',
			variables: { firstName: 'Ada', seats: '5' },
		});
		emulator.addLead({ _id: 'lea_2', campaignId: 'cam_1', email: 'bob@x.io' });
	});

	it('sends only what differs', async () => {
		const { json, requests, hints } = await sync([
			{ email: 'ada@x.io', firstName: 'Ada', seats: 5 },
			{ email: 'BOB@x.io ', firstName: 'Bob' },
			{ email: 'cleo@x.io', firstName: 'Cleo' },
		]);

		expect(requests).toEqual([
			EXPORT,
			'GET /contacts?idsOrEmails=cleo%40x.io',
			'PATCH /campaigns/cam_1/leads/lea_2 {"firstName":"Bob"}',
			'POST /campaigns/cam_1/leads/?deduplicate=true {"firstName":"Cleo","email":"cleo@x.io"}',
		]);
		expect(json).toMatchObject([
			{ result: 'unchanged', _id: 'lea_1' },
			{ result: 'updated', changed: ['firstName'], _id: 'lea_2', firstName: 'Bob' },
			{ result: 'created', email: 'cleo@x.io', firstName: 'Cleo' },
		]);
		expect(hints.map(({ message }) => message)).toContain(
			'Result: 1 unchanged, 1 updated, 1 created.',
		);
	});

	it('returns the result as the first column', async () => {
		const { json } = await sync([{ email: 'ada@x.io' }]);

		expect(Object.keys(json[0])[0]).toBe('result');
	});

	it('changes nothing in a second run', async () => {
		const rows = [
			{ email: 'ada@x.io', seats: 7, isVip: true, since: '2026-01-05T00:00:00.000Z' },
			{ email: 'cleo@x.io', note: ' two\r\nlines ', score: 1.5 },
		];
		await sync(rows);

		const { json, requests } = await sync(rows);

		expect(results(json)).toEqual(['unchanged', 'unchanged']);
		expect(writes(requests)).toEqual([]);
	});

	it('sends nothing in a dry run', async () => {
		const rows = [{ email: 'ada@x.io', seats: 6 }, { email: 'cleo@x.io' }];

		const { json, requests } = await sync(rows, {
			missing: 'remove',
			maxMissing: 50,
			options: { dryRun: true },
		});

		expect(results(json)).toEqual(['updated', 'created', 'removed']);
		expect(writes(requests)).toEqual([]);
		expect(emulator.state.leads).toHaveLength(2);
	});

	it('skips the second row of a person', async () => {
		const { json, requests } = await sync([
			{ email: 'cleo@x.io', firstName: 'Cleo' },
			{ email: 'CLEO@x.io', firstName: 'Cleopatra' },
		]);

		expect(json[1]).toMatchObject({ result: 'skipped', reason: 'duplicateRow' });
		expect(writes(requests)).toHaveLength(1);
	});

	it('skips rows that identify no one', async () => {
		const { json } = await sync([{ email: 'ada@x.io' }, { email: '', firstName: 'Nobody' }]);

		expect(json[1]).toMatchObject({ result: 'skipped', reason: 'noIdentity', firstName: 'Nobody' });
	});

	it('fails if no row identifies anyone', async () => {
		const { error } = await sync([{ mail: '' }, { mail: '' }]);

		expect(error?.message).toContain('No item has an email address or a LinkedIn URL');
	});

	it('fails a row whose address is none, and syncs the others', async () => {
		const { json } = await sync(
			[{ email: 'not-an-address' }, { email: 'ada@x.io' }],
			{},
			{
				onError: 'continueRegularOutput',
			},
		);

		expect(json[0].error).toContain('is not an email address');
		expect(json[1]).toMatchObject({ result: 'unchanged' });
	});

	it('reads the campaign once for each account and campaign', async () => {
		emulator.addLead({ campaignId: 'cam_2', email: 'dan@x.io' });

		const { json, requests } = await sync(
			[
				{ email: 'ada@x.io', in: 'cam_1' },
				{ email: 'dan@x.io', in: 'cam_2' },
				{ email: 'bob@x.io', in: 'cam_1' },
			],
			{ ...campaignById('={{ $json.in }}'), unknownInputFields: 'ignore' },
		);

		expect(results(json)).toEqual(['unchanged', 'unchanged', 'unchanged']);
		expect(requests).toHaveLength(2);
	});

	it('fails all rows of a campaign that lemlist does not know', async () => {
		const { json } = await sync(
			[
				{ email: 'ada@x.io', in: 'cam_1' },
				{ email: 'dan@x.io', in: 'cam_9' },
			],
			{ ...campaignById('={{ $json.in }}'), unknownInputFields: 'ignore' },
			{ onError: 'continueRegularOutput' },
		);

		expect(json[0]).toMatchObject({ result: 'unchanged' });
		expect(json[1].error).toContain('Campaign not found (404)');
	});
});

describe('a person whom lemlist refuses', () => {
	it('is skipped without a request if another campaign has the lead', async () => {
		emulator.addLead({ campaignId: 'cam_2', email: 'ada@x.io' });

		const { json, requests } = await sync([{ email: 'ada@x.io' }]);

		expect(json).toMatchObject([{ result: 'skipped', reason: 'inAnotherCampaign' }]);
		expect(requests).toEqual([EXPORT, 'GET /contacts?idsOrEmails=ada%40x.io']);
	});

	it('is created anyway if the user wants that', async () => {
		emulator.addLead({ campaignId: 'cam_2', email: 'ada@x.io' });

		const { json } = await sync([{ email: 'ada@x.io' }], { options: { ifElsewhere: 'create' } });

		expect(results(json)).toEqual(['created']);
		expect(emulator.state.leads).toHaveLength(2);
	});

	it('is moved if the user wants that', async () => {
		emulator.addLead({ _id: 'lea_2', campaignId: 'cam_2', email: 'ada@x.io' });

		const { requests } = await sync([{ email: 'ada@x.io' }], { options: { ifElsewhere: 'move' } });

		expect(writes(requests)).toEqual([
			'POST /campaigns/cam_1/leads/ {"email":"ada@x.io"}',
			'DELETE /campaigns/cam_2/leads/lea_2?action=remove',
		]);
		expect(emulator.state.leads.map(({ campaignId }) => campaignId)).toEqual(['cam_1']);
	});

	it('is reported if the other campaign keeps the lead', async () => {
		emulator.addLead({ _id: 'lea_2', campaignId: 'cam_2', email: 'ada@x.io' });
		emulator.addFault({ match: /^DELETE/, status: 403, message: 'Not allowed' });

		const { json } = await sync([{ email: 'ada@x.io' }], { options: { ifElsewhere: 'move' } });

		expect(json).toMatchObject([{ result: 'created', notRemovedFrom: ['cam_2'] }]);
	});

	it('is skipped without a request if the contact is unsubscribed', async () => {
		emulator.addLead({ campaignId: 'cam_2', email: 'ada@x.io' });
		emulator.addUnsubscribe('ada@x.io');

		const { json, requests } = await sync([{ email: 'ada@x.io' }]);

		expect(json).toMatchObject([{ result: 'skipped', reason: 'unsubscribed' }]);
		expect(writes(requests)).toEqual([]);
	});

	it('is skipped if the lead of this campaign is unsubscribed', async () => {
		emulator.addLead({ campaignId: 'cam_1', email: 'ada@x.io' });
		emulator.addUnsubscribe('ada@x.io');

		const { json } = await sync([{ email: 'ada@x.io', firstName: 'Ada' }]);

		expect(json).toMatchObject([{ result: 'skipped', reason: 'unsubscribed', email: 'ada@x.io' }]);
	});

	it('is compared again if somebody adds the lead while the sync runs', async () => {
		emulator.addFault({
			match: /^POST/,
			kind: 'statusAfter',
			status: 400,
			message: 'Lead already in the campaign',
		});

		const { json, requests } = await sync([{ email: 'ada@x.io', firstName: 'Ada' }]);

		expect(json).toMatchObject([{ result: 'unchanged', firstName: 'Ada' }]);
		expect(writes(requests)).toHaveLength(1);
	});
});

describe('the fields of a synced lead', () => {
	it.each([
		['a number', 12000, '12000'],
		['a boolean', false, 'false'],
		['blanks at the ends', '  Ada ', 'Ada'],
		['line breaks of Windows', 'a\r\nb', 'a\nb'],
		['an accent in two characters', 'Ame\u0301lie', 'Am\u00e9lie'],
		['a date with another offset', '2026-01-05T01:00:00+01:00', '2026-01-05T00:00:00.000Z'],
	])('are equal for %s', async (_description, wanted, stored) => {
		emulator.addLead({ campaignId: 'cam_1', email: 'ada@x.io', variables: { note: stored } });

		const { json } = await sync([{ email: 'ada@x.io', note: wanted }]);

		expect(results(json)).toEqual(['unchanged']);
	});

	it.each([
		['linkedinUrl', 'https://fr.linkedin.com/in/ada?trk=x', 'http://www.linkedin.com/in/Ada/'],
		['phone', '+49 (30) 12-34', '+49301234'],
		['companyDomain', 'Acme.com', 'acme.com'],
	])('are equal for two spellings of %s', async (name, wanted, stored) => {
		emulator.addLead({ campaignId: 'cam_1', email: 'ada@x.io', variables: { [name]: stored } });

		const { json } = await sync([{ email: 'ada@x.io', [name]: wanted }]);

		expect(results(json)).toEqual(['unchanged']);
	});

	it.each([
		['Ada', 'ada'],
		['12000', '12000.5'],
		['2026-01-05', '2026-01-06'],
		['+49 30 1', '+49 30 12'],
	])('differ for %s and %s', async (wanted, stored) => {
		emulator.addLead({ campaignId: 'cam_1', email: 'ada@x.io', variables: { note: stored } });

		const { json } = await sync([{ email: 'ada@x.io', note: wanted }]);

		expect(results(json)).toEqual(['updated']);
	});

	it('include the name of a company only if the lead has none', async () => {
		const variables = { companyName: 'Acme Inc.' };
		emulator.addLead({ campaignId: 'cam_1', email: 'ada@x.io', variables });
		emulator.addLead({ campaignId: 'cam_1', email: 'bob@x.io' });
		const rows = ['ada@x.io', 'bob@x.io'].map((email) => ({ email, companyName: 'Acme' }));

		const { json } = await sync(rows);

		expect(results(json)).toEqual(['unchanged', 'updated']);
		expect(companyNames()).toEqual(['Acme Inc.', 'Acme']);
	});

	it.each(['renamesCompany', 'linksAnother'] as const)(
		'never contend about a company of which rows have two spellings, where its new name %s',
		async (choice) => {
			emulator.options.companyNameOfLead = choice;
			for (const email of ['ada@x.io', 'bob@x.io'])
				emulator.addLead({ campaignId: 'cam_1', email, variables: { companyName: 'Acme' } });
			const rows = [
				{ email: 'ada@x.io', companyName: 'ACME', firstName: 'Ada' },
				{ email: 'bob@x.io', companyName: 'Acme Inc.', firstName: 'Bob' },
			];

			const first = await sync(rows);
			const second = await sync(rows);

			expect(first.json.map(({ changed }) => changed)).toEqual([['firstName'], ['firstName']]);
			expect(companyNames()).toEqual(['Acme', 'Acme']);
			expect(writes(second.requests)).toEqual([]);
		},
	);

	it('include the company if the user wants that, which renames it for all leads', async () => {
		for (const email of ['ada@x.io', 'bob@x.io', 'cleo@x.io'])
			emulator.addLead({ campaignId: 'cam_1', email, variables: { companyName: 'Acme' } });
		const rows = ['ada@x.io', 'bob@x.io'].map((email) => ({ email, companyName: 'Acme Inc.' }));
		const parameters = { options: { updateCompany: true } };

		const { json, hints } = await sync(rows, parameters);
		const second = await sync(rows, parameters);

		expect(json).toMatchObject([{ result: 'updated', changed: ['companyName'] }, {}]);
		expect(companyNames()).toEqual(['Acme Inc.', 'Acme Inc.', 'Acme Inc.']);
		expect(hints.map(({ message }) => message).join()).toContain(
			'The company of the lead was renamed',
		);
		expect(writes(second.requests)).toEqual([]);
	});

	it('are read from the lead itself where the export lacks them', async () => {
		emulator.options.exportOmits = ['timezone'];
		const variables = { timezone: 'Europe/Paris' };
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io', variables });

		const { json, requests, hints } = await sync([{ email: 'ada@x.io', timezone: 'Europe/Paris' }]);

		expect(results(json)).toEqual(['unchanged']);
		expect(hints.map(({ message }) => message)).toContain(
			"lemlist doesn't export timezone, so 1 lead was read individually.",
		);
		expect(new Set(requests)).toEqual(new Set([EXPORT, 'GET /leads?id=lea_1&version=v2']));
	});

	it('are read from one lead only where no lead has them', async () => {
		for (const email of ['ada@x.io', 'bob@x.io', 'cleo@x.io'])
			emulator.addLead({ campaignId: 'cam_1', email });
		const rows = emulator.state.leads.map(({ email }) => ({ email, seats: 5 }));

		const { json, requests } = await sync(rows as IDataObject[]);

		expect(results(json)).toEqual(['updated', 'updated', 'updated']);
		expect(requests.filter((line) => line.startsWith('GET /leads'))).toHaveLength(1);
	});

	it('stay if an item leaves them empty, and are emptied only with Clear', async () => {
		const variables = { jobTitle: 'CTO' };
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io', variables });
		const rows = [{ email: 'ada@x.io', jobTitle: '' }];

		const kept = await sync(rows);
		const cleared = await sync(rows, { emptyValues: 'clear' });

		expect(results(kept.json)).toEqual(['unchanged']);
		expect(writes(cleared.requests)).toEqual([
			'PATCH /campaigns/cam_1/leads/lea_1?updateStrategy=overwrite {"jobTitle":""}',
		]);
	});
});

describe('a lead that is found by its LinkedIn URL', () => {
	it('gets the email address that it lacked', async () => {
		const variables = { linkedinUrl: 'https://www.linkedin.com/in/ada' };
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', variables });

		const { requests } = await sync([
			{ email: 'ada@x.io', linkedinUrl: 'https://linkedin.com/in/ada/' },
		]);

		expect(writes(requests)).toEqual(['PATCH /campaigns/cam_1/leads/lea_1 {"email":"ada@x.io"}']);
	});

	it('needs no email address', async () => {
		const variables = { linkedinUrl: 'https://www.linkedin.com/in/ada' };
		emulator.addLead({ campaignId: 'cam_1', variables });

		const { json } = await sync([{ linkedinUrl: 'https://linkedin.com/in/ada/' }]);

		expect(results(json)).toEqual(['unchanged']);
	});
});

describe('a text that is no LinkedIn URL', () => {
	it('identifies no one, so that it makes no two rows the same person', async () => {
		const { json } = await sync([
			{ email: 'ada@x.io', linkedinUrl: 'n/a' },
			{ email: 'bob@x.io', linkedinUrl: 'n/a' },
		]);

		expect(results(json)).toEqual(['created', 'created']);
	});

	it('does not count as an identity', async () => {
		const { json } = await sync([{ email: 'ada@x.io' }, { email: '', linkedinUrl: 'unknown' }]);

		expect(json[1]).toMatchObject({ result: 'skipped', reason: 'noIdentity' });
	});
});

describe('a lead without an email address that lemlist has already', () => {
	it("fails with lemlist's own words", async () => {
		emulator.addFault({ match: /^POST/, status: 400, message: 'Lead already in the campaign' });

		const { error } = await sync([{ linkedinUrl: 'https://www.linkedin.com/in/ada' }]);

		expect(error?.message).toBe('Lead already in the campaign (400) [item 0]');
	});
});

describe('leads of the campaign that no row contains', () => {
	beforeEach(() => {
		for (const name of ['ada', 'bob', 'cleo', 'dan', 'eve'])
			emulator.addLead({ _id: `lea_${name}`, campaignId: 'cam_1', email: `${name}@x.io` });
	});

	const rows = ['ada', 'bob', 'cleo', 'dan'].map((name) => ({ email: `${name}@x.io` }));

	it('stay by default', async () => {
		const { json, requests } = await sync(rows);

		expect(json).toHaveLength(4);
		expect(requests).toEqual([EXPORT]);
	});

	it('are paused in this campaign only, once', async () => {
		emulator.addLead({ _id: 'lea_eve2', campaignId: 'cam_2', email: 'eve@x.io' });

		const { json, requests } = await sync(rows, { missing: 'pause' });
		const second = await sync(rows, { missing: 'pause' });

		expect(json[4]).toMatchObject({ result: 'paused', _id: 'lea_eve' });
		expect(writes(requests)).toEqual(['POST /leads/pause/lea_eve?campaignId=cam_1']);
		expect(writes(second.requests)).toEqual([]);
		expect(emulator.state.leads.find(({ _id }) => _id === 'lea_eve2')?.isPaused).toBe(false);
	});

	it('are removed, not unsubscribed', async () => {
		const { json, requests } = await sync(rows, { missing: 'remove' });

		expect(json[4]).toMatchObject({ result: 'removed', email: 'eve@x.io' });
		expect(writes(requests)).toEqual(['DELETE /campaigns/cam_1/leads/lea_eve?action=remove']);
		expect(emulator.state.unsubscribes).toEqual([]);
	});

	it('stop the node before any change if they are too many', async () => {
		const { error, requests } = await sync([...rows.slice(0, 3), { email: 'new@x.io' }], {
			missing: 'remove',
		});

		expect(error?.message).toContain('The input lacks 2 of 5 leads of the campaign (40%)');
		expect(writes(requests)).toEqual([]);
		expect(emulator.state.leads).toHaveLength(5);
	});

	it.each([
		['failed', { email: 'not-an-address' }],
		['was skipped for want of an identity', { email: '' }],
	])('stay if an item %s', async (_description, row) => {
		const { requests, hints } = await sync(
			[...rows, row],
			{ missing: 'remove' },
			{
				onError: 'continueRegularOutput',
			},
		);

		expect(writes(requests)).toEqual([]);
		expect(hints.map(({ message }) => message).join()).toContain('were left unchanged');
	});

	it('are resumed when they return, unless a person paused them', async () => {
		const staticData: IDataObject = {};
		await sync(rows, { missing: 'pause' }, { staticData });
		emulator.state.leads.find(({ _id }) => _id === 'lea_ada')!.status = 'paused';

		const { json, requests } = await sync(
			[...rows, { email: 'eve@x.io' }],
			{ missing: 'pause', options: { resumeReturning: true } },
			{ staticData },
		);

		expect(writes(requests)).toEqual(['POST /leads/start/lea_eve?campaignId=cam_1']);
		expect(json[4]).toMatchObject({ result: 'updated', changed: ['isPaused'], isPaused: false });
	});
});

describe('a lead that a sync has resumed', () => {
	const pause = { missing: 'pause', options: { resumeReturning: true } };
	const rows = ['ada', 'bob', 'cleo', 'dan', 'eve'].map((name) => ({ email: `${name}@x.io` }));

	it.each(['paused', 'done'])('stays as it is if a person has made it %s since', async (status) => {
		const staticData: IDataObject = {};
		for (const { email } of rows) emulator.addLead({ campaignId: 'cam_1', email });
		await sync(rows.slice(0, 4), pause, { staticData });
		await sync(rows, pause, { staticData });
		const [eve] = emulator.state.leads.filter(({ email }) => email === 'eve@x.io');
		Object.assign(eve, { status, isPaused: status === 'paused' });

		const { json, requests } = await sync(rows, pause, { staticData });

		expect(json[4]).toMatchObject({ result: 'unchanged', email: 'eve@x.io' });
		expect(writes(requests)).toEqual([]);
	});

	it('is not resumed if it has ended while it was paused', async () => {
		const staticData: IDataObject = {};
		for (const { email } of rows) emulator.addLead({ campaignId: 'cam_1', email });
		await sync(rows.slice(0, 4), pause, { staticData });
		const [eve] = emulator.state.leads.filter(({ email }) => email === 'eve@x.io');
		Object.assign(eve, { status: 'done', isPaused: false });

		const { requests } = await sync(rows, pause, { staticData });

		expect(writes(requests)).toEqual([]);
	});
});

describe('two syncs of one campaign at the same time', () => {
	it('add each lead once, and end in the state of one', async () => {
		emulator.options.latencyMs = 20;
		const rows = range(30).map((index) => ({ email: `${index}@x.io`, firstName: `${index}` }));

		const runs = await Promise.all([sync(rows), sync(rows)]);
		emulator.options.latencyMs = 0;
		const { requests } = await sync(rows);

		expect(runs.map(({ error }) => error)).toEqual([undefined, undefined]);
		const created = runs.flatMap(({ json }) => results(json)).filter((one) => one === 'created');
		expect(created).toHaveLength(30);
		expect(emulator.state.leads.map(({ email }) => email).sort()).toEqual(
			rows.map(({ email }) => email).sort(),
		);
		expect(writes(requests)).toEqual([]);
	});
});

describe('a sync by an AI agent', () => {
	it('leaves missing leads as they are, whatever the saved node says', async () => {
		emulator.addLead({ campaignId: 'cam_1', email: 'ada@x.io' });
		emulator.addLead({ campaignId: 'cam_1', email: 'bob@x.io' });

		const { requests } = await runNode(emulator, {
			operation: 'lead: sync',
			isTool: true,
			parameters: {
				...campaignById('cam_1'),
				email: 'ada@x.io',
				missing: 'remove',
				maxMissing: 100,
			},
		});

		expect(requests).toEqual([EXPORT]);
		expect(emulator.state.leads).toHaveLength(2);
	});
});

describe('a sync that is disturbed', () => {
	it('adds a lead once although the response was lost', async () => {
		emulator.addFault({ match: /^POST/, kind: 'dropAfter' });

		const { json } = await sync([{ email: 'ada@x.io' }]);

		expect(results(json)).toEqual(['created']);
		expect(emulator.state.leads).toHaveLength(1);
	});

	it('ends in the same state when it is run again', async () => {
		const rows = ['ada', 'bob', 'cleo'].map((name) => ({ email: `${name}@x.io`, firstName: name }));
		emulator.addFault({ match: /bob/, kind: 'status', status: 400, message: 'Bad bob', skip: 1 });
		await sync(rows);

		const { json } = await sync(rows);

		expect(json.map(({ email }) => email)).toEqual(['ada@x.io', 'bob@x.io', 'cleo@x.io']);
		expect(emulator.state.leads).toHaveLength(3);
	});

	it('repeats nothing with Retry On Fail', async () => {
		emulator.addFault({ match: /^POST.*bob/, status: 400, message: 'Bad bob' });

		const { json, requests } = await sync(
			[{ email: 'ada@x.io' }, { email: 'bob@x.io' }],
			{},
			{ maxTries: 2 },
		);

		expect(results(json)).toEqual(['created', 'created']);
		expect(writes(requests).filter((line) => line.includes('ada'))).toHaveLength(1);
	});
});
