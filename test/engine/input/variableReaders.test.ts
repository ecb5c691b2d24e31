import type { IDataObject } from 'n8n-workflow';

import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import {
	autoMappedFields,
	campaignById,
	customVariables,
	leadFields,
} from '../../../harness/engine/formParameters';
import { runNode } from '../../../harness/engine/runNode';

const emulator = emulatorForFile();

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1' });
	emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io' });
});

async function update(parameters: IDataObject, items: IDataObject[] = [{}]) {
	return await runNode(emulator, {
		operation: 'lead: update',
		parameters: { ...campaignById('cam_1'), lead: 'lea_1', ...(parameters as object) },
		items,
	});
}

describe('lead variables', () => {
	it('keep their types', async () => {
		const { requests } = await update({
			...leadFields({ firstName: 'Ada' }),
			...customVariables({ seats: 5, isCustomer: false, note: '5' }),
		});

		expect(requests).toEqual([
			'PATCH /campaigns/cam_1/leads/lea_1 {"firstName":"Ada","seats":5,"isCustomer":false,"note":"5"}',
		]);
	});

	it('that are empty are not sent', async () => {
		const { requests } = await update({
			...leadFields({ firstName: 'Ada', lastName: '', phone: null }),
			...customVariables({ note: '  ' }),
		});

		expect(requests).toEqual(['PATCH /campaigns/cam_1/leads/lea_1 {"firstName":"Ada"}']);
	});

	it('can be mapped automatically from the input item', async () => {
		const { requests } = await update(autoMappedFields(), [
			{ firstName: 'Ada', jobTitle: 'CTO' },
			{ lastName: 'Lovelace', phone: null },
		]);

		expect(requests).toEqual([
			'PATCH /campaigns/cam_1/leads/lea_1 {"firstName":"Ada","jobTitle":"CTO"}',
			'PATCH /campaigns/cam_1/leads/lea_1 {"lastName":"Lovelace"}',
		]);
	});

	it.each([
		[
			'an object',
			leadFields({ jobTitle: '={{ $json.job }}' }),
			"'Lead Fields' contains an object in 'jobTitle'",
		],
		[
			'a list',
			customVariables({ tags: '={{ [1, 2] }}' }),
			"'Custom Variables' contains a list in 'tags'",
		],
		[
			'a number that is none',
			customVariables({ seats: '={{ 0 / 0 }}' }),
			"'Custom Variables' contains NaN in 'seats'",
		],
		[
			'an endless number',
			leadFields({ seats: '={{ 1 / 0 }}' }),
			"'Lead Fields' contains Infinity in 'seats'",
		],
		[
			'an invalid date',
			leadFields({ since: '={{ new Date("soon") }}' }),
			"'Lead Fields' contains an invalid date in 'since'",
		],
		[
			'an object of the input item',
			autoMappedFields(),
			"'Lead Fields' contains an object in 'jobTitle'",
		],
		[
			'a value without a name',
			customVariables({ '': 'x' }),
			"'Custom Variables' contains a value without a name",
		],
	])('reject %s before any request', async (_kind, parameters, message) => {
		const { requests, error } = await update(parameters as IDataObject, [
			{ job: { title: 'CTO' } },
		]);

		expect(error?.message).toBe(`${message} [item 0]`);
		expect(requests).toEqual([]);
	});

	it('accept dates as ISO 8601', async () => {
		const { requests } = await update(
			customVariables({
				since: '={{ DateTime.fromISO("2026-01-02T03:04:05Z").toUTC() }}',
			}) as IDataObject,
		);

		expect(requests).toEqual([
			'PATCH /campaigns/cam_1/leads/lea_1 {"since":"2026-01-02T03:04:05.000Z"}',
		]);
	});

	it('are sent in the format that lemlist requires for their types', async () => {
		const { requests } = await update(
			typed({ seats: '5', isVip: 'false', since: '2026-01-02T03:04:05Z', note: '5' }),
		);

		expect(requests).toEqual([
			'PATCH /campaigns/cam_1/leads/lea_1 {"seats":5,"isVip":false,"since":"2026-01-02T03:04:05.000Z","note":"5"}',
		]);
	});

	it.each(['2026-03-01', '2026-03-01T00:00:00', '={{ DateTime.local(2026, 3, 1) }}'])(
		'that are days keep the day that %s means in the time zone of the workflow',
		async (since) => {
			const { requests } = await update(typed({ since }, { dateOnly: true }));

			expect(requests).toEqual(['PATCH /campaigns/cam_1/leads/lea_1 {"since":"2026-03-01"}']);
		},
	);

	it('that do not match their type are reported before any request', async () => {
		const { requests, error } = await update(typed({ seats: '={{ "many" }}' }));

		expect(error?.message).toBe("'Lead Fields: Seats' must be a number [item 0]");
		expect(requests).toEqual([]);
	});

	it('are required for an update', async () => {
		const { requests, error } = await update({});

		expect(error?.message).toBe("'Lead Fields' or 'Custom Variables' is required [item 0]");
		expect(requests).toEqual([]);
	});
});

/** Fields mapped with the types from lemlist's field registry. */
function typed(value: IDataObject, more: object = {}): IDataObject {
	const columns = { seats: 'number', isVip: 'boolean', since: 'dateTime', note: 'string' };
	const schema = Object.entries(columns).map(([id, type]) => ({
		id,
		displayName: id.replace(/^./, (letter) => letter.toUpperCase()),
		required: false,
		defaultMatch: false,
		display: true,
		type,
		...more,
	}));
	return { variables: { mappingMode: 'defineBelow', value, schema } };
}
