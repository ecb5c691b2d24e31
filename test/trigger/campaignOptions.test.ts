import { Form } from '../methods/editor';
import { createApiKey } from '../../harness/engine/runNode';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

describe.each(['lemlistTrigger', 'lemlistPollingTrigger'])('the campaigns of %s', (type) => {
	it('are all of the team, by name, with their state', async () => {
		const { emulator } = harness;
		emulator.addCampaign({ _id: 'cam_b', name: 'Beta', status: 'paused' });
		emulator.addCampaign({ _id: 'cam_a', name: 'Alpha', status: 'running' });
		for (let index = 0; index < 120; index++) emulator.addCampaign({ name: `C${index}` });

		const form = new Form(emulator, {}, createApiKey(emulator), `n8n-nodes-lemlist.${type}`);
		const campaigns = await form.options('getCampaigns');

		expect(campaigns).toHaveLength(122);
		expect(campaigns.slice(0, 2)).toEqual([
			{ name: 'Alpha', value: 'cam_a', description: 'running' },
			{ name: 'Beta', value: 'cam_b', description: 'paused' },
		]);
	});
});
