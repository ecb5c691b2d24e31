import type { IDataObject } from 'n8n-workflow';

import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { autoMappedFields, campaignById } from '../../../harness/engine/formParameters';
import { runNode, type RunOptions } from '../../../harness/engine/runNode';

const emulator = emulatorForFile();

beforeEach(() => emulator.addCampaign({ _id: 'cam_1' }));

const SHEET = [
	{ row_number: 2, 'E-mail address': 'ada@x.io', City: 'Paris' },
	{ row_number: 3, 'E-mail address': 'bob@x.io' },
];

const run = async (
	operation: RunOptions['operation'],
	parameters: object,
	items: IDataObject[] = SHEET,
) =>
	await runNode(emulator, {
		operation,
		parameters: { ...campaignById('cam_1'), ...parameters },
		items,
	});

describe('the error for a value that no item has', () => {
	it.each([
		['lead: upsert', { email: '={{ $json.mail }}' }],
		['lead: create', { email: '={{ $json.mail }}' }],
		['contact: upsert', { matchBy: 'linkedinUrl', linkedinUrl: '={{ $json.profile }}' }],
		['company: upsert', { matchBy: 'domain', domain: '={{ $json.web }}', name: 'Acme' }],
		['lead: pause', { lead: '={{ $json.lead }}' }],
		['lead: update', { lead: 'lea_1', customVariables: '={{ $json.variables }}' }],
	] as const)('of %s lists the columns of the input', async (operation, parameters) => {
		const { error, requests } = await run(operation, parameters);

		expect(error?.description).toMatch(
			/ It is missing in all 2 items\. The input has: row_number, E-mail address, City\. Nothing was sent to lemlist\. To continue with the other items, set On Error /,
		);
		expect(requests).toEqual([]);
	});

	it('is the same for each item when the workflow continues', async () => {
		const { json } = await runNode(emulator, {
			operation: 'lead: upsert',
			parameters: { ...campaignById('cam_1'), email: '={{ $json.mail }}' },
			items: SHEET,
			onError: 'continueRegularOutput',
		});

		expect(json).toHaveLength(2);
		for (const { error } of json) expect(error).toContain("'Email' is empty");
	});

	it('says how many items it has looked at when there are very many', async () => {
		const many = Array.from({ length: 501 }, (_, row) => ({ row, mail: '' }));
		const { error } = await run('lead: pause', { lead: '={{ $json.lead }}' }, many);

		expect(error?.description).toContain(' It is missing in the first 500 items. ');
	});

	it('lists the columns of a single item', async () => {
		const { error } = await run('lead: pause', { lead: '={{ $json.lead }}' }, [{ mail: 'a@x.io' }]);

		expect(error?.description).toBe(
			'Fill it in or check its expression. The input has: mail. Nothing was sent to lemlist.',
		);
	});
});

describe('the error for a value that some items lack', () => {
	it('names the item and lists no columns', async () => {
		const items = [{ mail: '' }, { mail: 'ada@x.io' }];
		const { error, requests } = await run('lead: upsert', { email: '={{ $json.mail }}' }, items);

		expect(error?.message).toBe("'Email' is empty [item 0]");
		expect(error?.description).toMatch(
			/^Fill it in or check its expression\. Nothing was sent to lemlist\. To /,
		);
		expect(requests).toEqual([]);
	});

	it('lists no columns to a model, whose input is the conversation', async () => {
		const { error } = await runNode(emulator, {
			operation: 'lead: pause',
			parameters: { lead: '={{ $json.lead }}' },
			items: [{ chatInput: 'Pause Ada' }],
			isTool: true,
		});

		expect(error?.message).not.toContain('chatInput');
	});

	it('lists no columns for automatic mapping that one item fulfills', async () => {
		const items = [{ city: 'Paris' }, { email: 'ada@x.io' }];
		const { error } = await run('lead: create', autoMappedFields(), items);

		expect(error?.message).toBe("'Email' or 'LinkedIn URL' is required [item 0]");
		expect(error?.description).not.toContain('city');
	});
});
