import type { ResourceMapperField } from 'n8n-workflow';

import { startEmulator } from '../../emulator';
import { extractVariableNames } from '../../nodes/Lemlist/output/message/variableNames';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { byId, Form } from './editor';

const ORIGINAL = ['firstName', 'lastName', 'companyName', 'companyDomain', 'jobTitle'];

const emulator = emulatorForFile();

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1', sequenceId: 'seq_1' });
	const step = { _id: 'stp_1', type: 'email', delay: 0, emailTemplateId: 'etp_1' };
	emulator.state.sequences[0].steps = [
		{ ...step, subject: 'Hi {{firstName}}', message: '<p>{{ icebreaker2 }} {{score|"none"}}</p>' },
	];
});

const LEAD = { resource: 'lead', operation: 'create' };

async function leadColumns(parameters = {}): Promise<ResourceMapperField[]> {
	const form = new Form(emulator, { ...LEAD, campaignId: byId('cam_1'), ...parameters });
	return (await form.columns('getLeadFields')).fields;
}

const ids = (fields: ResourceMapperField[]) => fields.map(({ id }) => id);

describe('the fields of a lead', () => {
	it('start with those that every team has, in the usual order', async () => {
		expect(ids(await leadColumns()).slice(0, 5)).toEqual(ORIGINAL);
	});

	it('continue with those of the field registry, which the user can add', async () => {
		const fields = await leadColumns();

		expect(fields).toContainEqual(
			expect.objectContaining({
				id: 'favoriteColor',
				displayName: 'Favorite Color',
				removed: true,
			}),
		);
		expect(ids(fields)).not.toContain('email');
		expect(new Set(ids(fields)).size).toBe(fields.length);
	});

	it('have the types from the registry', async () => {
		emulator.addField({ name: 'isCustomer', type: 'boolean' });
		emulator.addField({ name: 'since', type: 'date' });
		emulator.addField({ name: 'mobile', type: 'phone' });
		const fields = await leadColumns();

		const types = Object.fromEntries(fields.map(({ id, type }) => [id, type]));
		expect(types).toMatchObject({
			firstName: 'string',
			score: 'number',
			isCustomer: 'boolean',
			since: 'dateTime',
			mobile: 'string',
		});
	});

	it('distinguish dates without and with a time, which the editor does not', async () => {
		emulator.addField({ name: 'since', type: 'date' });
		emulator.addField({ name: 'metAt', type: 'datetime' });
		const fields = await leadColumns();

		expect(fields).toContainEqual(
			expect.objectContaining({ id: 'since', type: 'dateTime', dateOnly: true }),
		);
		expect(fields).toContainEqual(
			expect.objectContaining({ id: 'metAt', type: 'dateTime', dateOnly: false }),
		);
	});

	it('include the variables in the messages of the campaign', async () => {
		const fields = await leadColumns();

		const shown = fields.filter(({ removed }) => !removed);
		expect(ids(shown)).toEqual(expect.arrayContaining(['firstName', 'icebreaker2', 'score']));
		expect(ids(await leadColumns({ campaignId: byId('') }))).not.toContain('icebreaker2');
	});

	it('are loaded with three requests', async () => {
		await leadColumns();

		expect(emulator.lines().sort()).toEqual([
			'GET /campaigns/cam_1/sequences',
			'GET /fields?entity=contact',
			'GET /team?version=v2',
		]);
	});

	it('are the known ones in v1, without a request', async () => {
		expect(ids(await leadColumns({ apiVersion: 'v1' })).slice(0, 5)).toEqual(ORIGINAL);
		expect(emulator.lines()).toEqual([]);
	});

	it.each([
		['a wrong key', { status: 401 }],
		['a plan without the registry', { status: 402 }],
	])('are the known ones with %s', async (_reason, { status }) => {
		emulator.addFault({ status, times: 3 });
		const fields = await leadColumns();

		expect(ids(fields).slice(0, 5)).toEqual(ORIGINAL);
		expect(ids(fields)).not.toContain('favoriteColor');
	});

	it('include the variables of the campaign although the registry fails', async () => {
		emulator.addFault({ match: /fields/, status: 403 });

		expect(ids(await leadColumns())).toContain('icebreaker2');
	});

	it('are the known ones while lemlist cannot be reached', async () => {
		const away = await startEmulator();
		const form = new Form(away, { ...LEAD, campaignId: byId('cam_1') });
		await away.close();

		expect(ids((await form.columns('getLeadFields')).fields).slice(0, 5)).toEqual(ORIGINAL);
	});
});

describe('the custom variables of a lead', () => {
	it('are the fields that the team has defined', async () => {
		const form = new Form(emulator, { resource: 'lead', operation: 'addVariables' });
		const { fields } = await form.columns('getCustomLeadFields');

		expect(ids(fields)).toEqual(['favoriteColor', 'score']);
	});

	it('show no notice if there are some, because the editor would show it in automatic mode', async () => {
		const form = new Form(emulator, { resource: 'lead', operation: 'addVariables' });

		expect(await form.columns('getCustomLeadFields')).not.toHaveProperty('emptyFieldsNotice');
	});

	it('show a notice if there are none', async () => {
		emulator.addFault({ match: /fields/, status: 401 });
		const form = new Form(emulator, { resource: 'lead', operation: 'addVariables' });

		expect(await form.columns('getCustomLeadFields')).toEqual({
			fields: [],
			emptyFieldsNotice: expect.stringContaining('by name'),
		});
	});
});

describe.each([
	['contact', 'getContactFields', 'favoriteColor', 'email'],
	['company', 'getCompanyFields', 'tier', 'domain'],
])('the fields of a %s', (resource, method, custom, key) => {
	it('include those of the team, without the keys that have their own fields in the form', async () => {
		const { fields } = await new Form(emulator, { resource, operation: 'upsert' }).columns(method);

		expect(ids(fields)).toContain(custom);
		expect(ids(fields)).not.toContain(key);
	});
});

describe('the variables in a message', () => {
	it.each([
		['{{firstName}} and {{ lastName }}', ['firstName', 'lastName']],
		['{{city | "your city"}} {{city}}', ['city']],
		['{{sender.name}} {{signature}} {{#if vip}}', []],
		['no variables { here }', []],
	])('of %s', (message, names) => {
		expect(extractVariableNames({ steps: [{ message }] })).toEqual(names);
	});
});
