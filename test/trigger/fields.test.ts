import type { INodeTypeDescription } from 'n8n-workflow';

import { createApiKey } from '../../harness/engine/runNode';
import { loadPackage } from '../../harness/engine/loadPackage';
import { ALL_EVENTS, EVENTS } from '../../nodes/Lemlist/events';
import { Form } from '../methods/editor';
import { triggerHarnessForEachTest } from './webhooks/triggerHarness';

const harness = triggerHarnessForEachTest();

async function loadProperties(name: string) {
	const { type } = (await loadPackage()).getNode(name);
	return (type.description as INodeTypeDescription).properties;
}

describe.each([
	['lemlistTrigger', ['options']],
	['lemlistPollingTrigger', []],
])('the form of %s', (name, moreFields) => {
	it('asks for the authentication, events, campaigns, filters and Simplify', async () => {
		const properties = await loadProperties(name);

		const names = properties.map((property) => property.name).filter((key) => key !== 'pollTimes');
		const common = [
			'authentication',
			'events',
			'campaignIds',
			'isFirst',
			'ignoreAutomaticReplies',
			'simplify',
		];
		expect(names).toEqual([...common, ...moreFields]);
	});

	it('lists all events as one option, then each event', async () => {
		const properties = await loadProperties(name);

		expect(properties.find((property) => property.name === 'events')).toMatchObject({
			displayName: 'Trigger On',
			type: 'multiOptions',
			options: [ALL_EVENTS, ...EVENTS],
		});
	});

	it('lists all campaigns of the team by name, running ones first, with their state', async () => {
		const { emulator } = harness;
		emulator.addCampaign({ _id: 'cam_b', name: 'Beta', status: 'paused' });
		emulator.addCampaign({ _id: 'cam_a', name: 'Alpha', status: 'running' });
		for (let index = 0; index < 120; index++) emulator.addCampaign({ name: `C${index}` });

		const form = new Form(emulator, {}, createApiKey(emulator), `n8n-nodes-lemlist.${name}`);
		const campaigns = await form.options('getCampaigns');

		expect(campaigns).toHaveLength(122);
		expect([campaigns[0], campaigns[121]]).toEqual([
			{ name: 'Alpha', value: 'cam_a', description: 'running' },
			{ name: 'Beta', value: 'cam_b', description: 'paused' },
		]);
	});
});

describe('the form of lemlistPollingTrigger', () => {
	it('begins with the schedule', async () => {
		const [first] = await loadProperties('lemlistPollingTrigger');

		expect(first.name).toBe('pollTimes');
	});
});
