import type { IDataObject } from 'n8n-workflow';

import { matrixInstanceForFile } from '../../harness/instance/matrixInstance';

const instance = matrixInstanceForFile();

interface PickerPage {
	results: Array<{ name: string; value: string }>;
}

async function ask<Answer>(
	kind: string,
	methodName: string,
	more: IDataObject = {},
): Promise<Answer> {
	return await instance.client.askForForm<Answer>(kind, {
		path: 'parameters.campaignId',
		methodName,
		nodeTypeAndVersion: { name: 'n8n-nodes-lemlist.lemlist', version: 1 },
		// The editor sends the complete form, with the values that the user has not touched.
		currentNodeParameters: {
			authentication: 'apiKey',
			resource: 'lead',
			operation: 'create',
			apiVersion: 'v2',
		},
		credentials: instance.credentials,
		...more,
	});
}

describe('a form', () => {
	beforeEach(() => {
		instance.emulator.addCampaign({ _id: 'cam_1', name: 'Launch' });
		instance.emulator.addCampaign({ _id: 'cam_2', name: 'Win back' });
	});

	it('lists campaigns', async () => {
		const { results } = await ask<PickerPage>('resource-locator-results', 'searchCampaigns');

		expect(results.map(({ name }) => name).sort()).toEqual(['Launch', 'Win back']);
	});

	it('searches campaigns', async () => {
		const filter = { filter: 'win' };
		const { results } = await ask<PickerPage>(
			'resource-locator-results',
			'searchCampaigns',
			filter,
		);

		expect(results.map(({ value }) => value)).toEqual(['cam_2']);
	});

	it('says why campaigns cannot be listed', async () => {
		await instance.changeCredential({ apiKey: 'wrong-key' });
		const listing = ask<PickerPage>('resource-locator-results', 'searchCampaigns');
		const outcome = await listing.then(
			() => 'listed',
			(error: Error) => error.message,
		);
		await instance.changeCredential();

		expect(outcome).toMatch(/API key|401|authentication/i);
	});

	it('loads the lead fields', async () => {
		const { fields } = await ask<{ fields: Array<{ id: string }> }>(
			'resource-mapper-fields',
			'getLeadFields',
			{ path: 'parameters.variables' },
		);

		expect(fields.map(({ id }) => id)).toEqual(expect.arrayContaining(['firstName', 'lastName']));
	});

	it('loads the options of a dropdown', async () => {
		const choices = await ask<Array<{ name: string }>>('options', 'getCampaigns');

		expect(choices.map(({ name }) => name).join()).toContain('Launch');
	});
});
