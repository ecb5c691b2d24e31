import type { INodeTypeDescription } from 'n8n-workflow';

import { loadPackage } from '../../../harness/engine/loadPackage';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

async function loadDescription(): Promise<INodeTypeDescription> {
	const { type } = (await loadPackage()).getNode('lemlistTrigger');
	return type.description as INodeTypeDescription;
}

describe('a new Lemlist Trigger', () => {
	it('is not of version 1, for which n8n evaluates an expression with each delivery', async () => {
		const { version, defaultVersion } = await loadDescription();

		expect(defaultVersion).toBeGreaterThan(1);
		expect(version).toContain(defaultVersion);
	});

	it('declares its webhooks without expressions, which n8n would evaluate as well', async () => {
		const { webhooks = [] } = await loadDescription();
		const values = webhooks.flatMap((webhook) => Object.values(webhook));

		expect(values.length).toBeGreaterThan(0);
		expect(values.filter((value) => String(value).startsWith('='))).toEqual([]);
	});
});

describe('a saved Lemlist Trigger of version 1', () => {
	it('still starts its workflow', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		trigger.node = { ...trigger.node, typeVersion: 1 };
		await trigger.publish();
		const { _id } = harness.emulator.recordActivity({ type: 'emailsReplied', leadId: 'lea_1' });
		await harness.emulator.awaitDeliveries();

		expect(trigger.executions.flat().map(({ json }) => json.id)).toEqual([_id]);
	});
});
