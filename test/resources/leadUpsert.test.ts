import type { IDataObject } from 'n8n-workflow';

import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { autoMappedFields, campaignById } from '../../harness/engine/formParameters';
import { runNode } from '../../harness/engine/runNode';

const emulator = emulatorForFile();

const EXPORT = 'GET /v2/campaigns/cam_1/export/leads?state=all&format=json';

beforeEach(() => void emulator.addCampaign({ _id: 'cam_1' }));

afterEach(() => void Object.assign(emulator.options, { exportOmits: [] }));

/** Creates or updates a lead with the values of each row. */
async function upsertRows(items: IDataObject[], parameters: IDataObject = {}) {
	return await runNode(emulator, {
		operation: 'lead: upsert',
		parameters: {
			...campaignById('cam_1'),
			email: '={{ $json.email }}',
			...autoMappedFields(),
			...parameters,
		},
		items,
	});
}

/** Creates or updates the leads `0@x.io`, `1@x.io` and so on, each with a first name. */
async function upsert(count: number, firstName = (index: number) => `First ${index}`) {
	return await upsertRows(
		Array.from({ length: count }, (_, index) => ({
			email: `${index}@x.io`,
			firstName: firstName(index),
		})),
	);
}

function addLeads(count: number): void {
	for (let index = 0; index < count; index++) {
		const variables = { firstName: `First ${index}` };
		emulator.addLead({ campaignId: 'cam_1', email: `${index}@x.io`, variables });
	}
}

describe('creating or updating leads', () => {
	it('reads the campaign once for 20 items and sends only what differs', async () => {
		addLeads(19);

		const { json, requests, hints } = await upsert(20, (index) =>
			index === 3 ? 'Cleo' : `First ${index}`,
		);

		expect(requests).toHaveLength(3);
		expect(requests[0]).toBe(EXPORT);
		expect(json[2]).toMatchObject({ result: 'unchanged', email: '2@x.io' });
		expect(json[3]).toMatchObject({ result: 'updated', changed: ['firstName'] });
		expect(json[19]).toMatchObject({ result: 'created', email: '19@x.io' });
		expect(hints.map(({ message }) => message)).toContain(
			'Result: 18 unchanged, 1 updated, 1 created.',
		);
	});

	it('asks for each lead of fewer items, and leaves out updates that change nothing', async () => {
		addLeads(2);

		const { json, requests } = await upsert(2);

		expect(json.map(({ result }) => result)).toEqual(['unchanged', 'unchanged']);
		expect(requests.map((line) => line.split(' ')[0]).sort()).toEqual([
			'GET',
			'GET',
			'POST',
			'POST',
		]);
	});

	it('reads the leads whose values the export lacks, and sends nothing that they have', async () => {
		addLeads(20);
		emulator.options.exportOmits = ['firstName'];

		const { json, requests } = await upsert(20);

		expect(new Set(json.map(({ result }) => result))).toEqual(new Set(['unchanged']));
		expect(requests.filter((line) => !line.startsWith('GET'))).toEqual([]);
	});

	it('asks for each lead if the campaign cannot be read', async () => {
		addLeads(20);
		emulator.addFault({ match: /export/, status: 404, message: 'Not found' });

		const { json } = await upsert(20);

		expect(new Set(json.map(({ result }) => result))).toEqual(new Set(['unchanged']));
	});

	it('carries out two items about one person in their order', async () => {
		addLeads(20);
		const rows = ['A', 'First 0', 'B'].map((firstName) => ({ email: '0@x.io', firstName }));
		const others = Array.from({ length: 20 }, (_, index) => ({
			email: `${index + 1}@x.io`,
			firstName: `First ${index + 1}`,
		}));

		const { json } = await runNode(emulator, {
			operation: 'lead: upsert',
			parameters: { ...campaignById('cam_1'), email: '={{ $json.email }}', ...autoMappedFields() },
			items: [...rows, ...others],
		});

		expect(json.slice(0, 3).map(({ result }) => result)).toEqual(['updated', 'updated', 'updated']);
		expect(emulator.state.leads[0].variables.firstName).toBe('B');
	});
});

describe('an update of a lead that has values', () => {
	beforeEach(() => {
		const variables = { firstName: 'Ada', companyName: 'Acme' };
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io', variables });
		emulator.addLead({ campaignId: 'cam_1', email: 'bob@x.io', variables });
	});

	const row = { email: 'ada@x.io', firstName: 'Augusta', jobTitle: 'Countess' };

	it('overwrites them by default', async () => {
		const { json } = await upsertRows([row]);

		expect(json).toMatchObject([{ result: 'updated', changed: ['firstName', 'jobTitle'] }]);
	});

	it('fills only what is empty if they are to be kept', async () => {
		const keep = { existingValues: 'keep' };

		const { json, requests } = await upsertRows([row], keep);
		const second = await upsertRows([row], keep);

		expect(json).toMatchObject([{ result: 'updated', changed: ['jobTitle'], firstName: 'Ada' }]);
		expect(requests[2]).toBe(
			'PATCH /campaigns/cam_1/leads/lea_1?updateStrategy=fillEmptyOnly {"jobTitle":"Countess"}',
		);
		expect(second.json).toMatchObject([{ result: 'unchanged' }]);
	});

	it('renames the company for all leads that work there, and says so', async () => {
		const { hints } = await upsertRows([{ email: 'ada@x.io', companyName: 'Acme Inc.' }]);

		const names = emulator.state.leads.map(({ variables }) => variables.companyName);
		expect(names).toEqual(['Acme Inc.', 'Acme Inc.']);
		expect(hints.map(({ message }) => message).join()).toContain(
			'The company of the lead was renamed',
		);
	});
});
