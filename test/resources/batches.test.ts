import type { INodeParameters } from 'n8n-workflow';

import { addCompany, addContact } from '../../emulator/model/contacts';
import { createMailbox } from '../../emulator/model/mailboxes';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode, type RunOptions } from '../../harness/engine/runNode';
import { EVERY_OPERATION } from '../engine/everyOperation';

// n8n needs seconds to evaluate the expressions of ten thousand items.
const TIMEOUT_MS = 60_000;

const emulator = emulatorForFile();

beforeEach(() => {
	for (const _id of ['clt_1', 'clt_2']) {
		const list = { _id, name: _id, dynamic: false, contactIds: [] };
		emulator.state.contactBook.lists.push(list);
	}
});

describe('every operation that sends several items in one request', () => {
	const byId = { __rl: true, mode: 'id', value: '={{ $json.value }}' };
	const list = { listId: 'clt_1', contactId: '={{ $json.value }}' };
	const companyList = { companyListId: 'clt_5', companyId: '={{ $json.value }}' };
	const contacts = ['ctc_1', 'ctc_2', 'ctc_3'];
	const companies = ['cpn_1', 'cpn_2', 'cpn_3'];
	const batched: Array<[RunOptions['operation'], INodeParameters, values: string[]]> = [
		['contact: addToList', list, contacts],
		['contact: removeFromList', list, contacts],
		['contact: pushToCrm', { contact: byId }, contacts],
		['contact: linkToCrm', { contact: byId }, contacts],
		['company: addToList', companyList, companies],
		['company: removeFromList', companyList, companies],
		['company: pushToCrm', { companyId: byId }, companies],
		['company: linkToCrm', { companyId: byId }, companies],
		['contactSourcing: start', { companyId: byId }, companies],
		[
			'emailAccount: updateSendingLimit',
			{ emailAccountId: '={{ $json.value }}', dailyEmailLimit: 40 },
			['usm_1', 'usm_2', 'usm_3'],
		],
		[
			'campaign: skipStepForLeads',
			{ campaignId: 'cam_1', stepId: 'stp_1', lead: '={{ $json.value }}' },
			['lea_1', 'lea_2', 'lea_3'],
		],
		['unsubscribe: addMany', { value: '={{ $json.value }}' }, ['a@x.io', 'b@x.io', '@x.io']],
		[
			'enrichment: enrichMany',
			{ person: { email: '={{ $json.value }}' }, enrichments: ['verifyEmail'] },
			['a@x.io', 'b@x.io', 'c@x.io'],
		],
		[
			'campaign: getStatsInBatches',
			{ campaignId: byId, startDate: '2026-01-01', endDate: '2026-02-01' },
			['cam_1', 'cam_2', 'cam_3'],
		],
	];

	beforeEach(() => {
		for (const number of [1, 2, 3]) {
			const [{ _id: userId, email, name }] = emulator.state.users;
			emulator.addCampaign({ _id: `cam_${number}` });
			addContact(emulator.state, { _id: `ctc_${number}` });
			addCompany(emulator.state, { _id: `cpn_${number}`, domain: `${number}.example.com` });
			emulator.addLead({ _id: `lea_${number}`, campaignId: 'cam_1' });
			emulator.state.mailboxes.push(
				createMailbox({ _id: `usm_${number}`, userId, email: `${number}${email}`, name }),
			);
		}
		emulator.state.sequences[0].steps = [
			{ _id: 'stp_1', type: 'email', delay: 0, emailTemplateId: 'etp_1' },
		];
		emulator.state.crm.users.push({ userId: emulator.state.users[0]._id, crm: 'hubspot' });
		emulator.state.contactBook.companyLists.push({
			_id: 'clt_5',
			name: 'Prospects',
			dynamic: false,
			createdAt: '2026-01-01T00:00:00.000Z',
			companyIds: [],
		});
	});

	it('is tested here', () => {
		const operations = EVERY_OPERATION.filter(({ operation }) => operation.batch);

		expect(batched.map(([name]) => name).sort()).toEqual(operations.map(({ name }) => name).sort());
	});

	it.each(batched)(
		'%s links each output to its input item, even after an item with invalid input',
		async (operation, parameters, [first, ...others]) => {
			const values = [first, ['a list'], ...others];

			const { items, requests } = await runNode(emulator, {
				operation,
				parameters,
				items: values.map((value) => ({ value })),
				onError: 'continueRegularOutput',
			});

			expect(requests).toHaveLength(1);
			expect(items.map(({ pairedItem }) => pairedItem)).toEqual(
				values.map((_, item) => ({ item })),
			);
			expect(items.map(({ json }) => json.error !== undefined)).toEqual(
				values.map((value) => Array.isArray(value)),
			);
		},
	);
});

describe('contacts added to lists', () => {
	const addToList = {
		operation: 'contact: addToList',
		parameters: { listId: '={{ $json.list }}', contactId: '={{ $json.id }}' },
	} as const;
	const listSizes = () =>
		emulator.state.contactBook.lists.map(({ contactIds }) => contactIds.length);

	it('need one request for each list', async () => {
		for (const _id of ['ctc_1', 'ctc_2', 'ctc_3']) addContact(emulator.state, { _id });

		const { requests } = await runNode(emulator, {
			...addToList,
			items: [
				{ list: 'clt_1', id: 'ctc_1' },
				{ list: 'clt_2', id: 'ctc_2' },
				{ list: 'clt_1', id: 'ctc_3' },
			],
		});

		expect(requests.toSorted()).toEqual([
			'POST /contacts/lists/clt_1/entities {"contactIds":["ctc_1","ctc_3"]}',
			'POST /contacts/lists/clt_2/entities {"contactIds":["ctc_2"]}',
		]);
	});

	it('succeed although lemlist rejects one of them', async () => {
		const ids = ['ctc_1', 'ctc_2', 'oops', 'ctc_4', 'ctc_5'];
		for (const _id of ids) addContact(emulator.state, { _id });

		const { items, json } = await runNode(emulator, {
			...addToList,
			items: ids.map((id) => ({ list: 'clt_1', id })),
			onError: 'continueRegularOutput',
		});

		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(ids.map((_, item) => ({ item })));
		expect(json.map(({ error }) => error !== undefined)).toEqual([
			false,
			false,
			true,
			false,
			false,
		]);
		expect(emulator.state.contactBook.lists[0].contactIds).toEqual([
			'ctc_1',
			'ctc_2',
			'ctc_4',
			'ctc_5',
		]);
	});

	it('are sent in requests of up to 1,000', async () => {
		const ids = Array.from({ length: 1_001 }, (_, index) => `ctc_${index}`);
		for (const _id of ids) addContact(emulator.state, { _id });

		const { requests, items } = await runNode(emulator, {
			...addToList,
			items: ids.map((id) => ({ list: 'clt_1', id })),
		});

		expect(requests).toHaveLength(2);
		expect(items).toHaveLength(1_001);
		expect(listSizes()).toEqual([1_001, 0]);
	});
});

describe('values unsubscribed together', () => {
	it(
		'go in requests of up to 10,000, and each output has the value of its item',
		async () => {
			const values = Array.from({ length: 10_001 }, (_, index) => `@${index % 100}.com`);

			const { json, requests } = await runNode(emulator, {
				operation: 'unsubscribe: addMany',
				parameters: { value: '={{ $json.value }}' },
				items: values.map((value) => ({ value })),
			});

			expect(requests).toHaveLength(2);
			expect(json.map(({ value }) => value)).toEqual(values);
			expect(emulator.state.unsubscribes).toHaveLength(100);
		},
		TIMEOUT_MS,
	);
});

describe('campaigns whose statistics come from one request', () => {
	it('fail individually, with advice', async () => {
		emulator.addCampaign({ _id: 'cam_1' });

		const { json } = await runNode(emulator, {
			operation: 'campaign: getStatsInBatches',
			parameters: {
				campaignId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
				startDate: '2026-01-01T00:00:00.000Z',
				endDate: '2026-02-01T00:00:00.000Z',
			},
			items: [{ id: 'cam_1' }, { id: 'cam_9' }],
			onError: 'continueRegularOutput',
		});

		expect(json).toMatchObject([
			{ campaignId: 'cam_1' },
			{
				error: expect.stringMatching(/^Campaign not found\. lemlist can't find the/) as string,
				errorDetails: { kind: 'notFound', item: 1, request: 'POST /v2/campaigns/stats/batch' },
			},
		]);
	});
});
