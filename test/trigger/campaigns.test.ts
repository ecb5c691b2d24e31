import { LoadOptionsContext } from 'n8n-core';
import { Workflow } from 'n8n-workflow';

import { loadPackage, nodeTypesOf } from '../support/n8n';
import { additionalDataOf, freshKey } from '../support/run';
import { stageForEachTest } from './support';

const stage = stageForEachTest();

async function campaignsOf(type: string) {
	const nodeTypes = nodeTypesOf(await loadPackage());
	const node = {
		id: 'node',
		name: 'Trigger',
		type,
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters: {},
		credentials: { lemlistCommunityApi: { id: '1', name: 'lemlist' } },
	};
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const { baseUrl } = stage.emulator;
	const credential = additionalDataOf({ apiKey: freshKey(stage.emulator), baseUrl });
	const context = new LoadOptionsContext(workflow, node, credential, 'parameters.campaignIds');
	return await nodeTypes
		.getByNameAndVersion(type, 1)
		.methods?.loadOptions?.getCampaigns.call(context);
}

describe.each(['lemlistTrigger', 'lemlistPollingTrigger'])('the campaigns of %s', (type) => {
	it('are all of the team, by name, with their state', async () => {
		stage.emulator.addCampaign({ _id: 'cam_b', name: 'Beta', status: 'paused' });
		stage.emulator.addCampaign({ _id: 'cam_a', name: 'Alpha', status: 'running' });
		for (let index = 0; index < 120; index++) stage.emulator.addCampaign({ name: `C${index}` });

		const campaigns = await campaignsOf(type);

		expect(campaigns).toHaveLength(122);
		expect(campaigns?.slice(0, 2)).toEqual([
			{ name: 'Alpha', value: 'cam_a', description: 'running' },
			{ name: 'Beta', value: 'cam_b', description: 'paused' },
		]);
	});
});
