import type { INodeTypeDescription, IWebhookDescription } from 'n8n-workflow';

import { loadPackage } from '../../harness/engine/loadPackage';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

async function loadDescription(name: string): Promise<INodeTypeDescription> {
	return (await loadPackage()).getNode(name).type.description as INodeTypeDescription;
}

describe('the Lemlist Trigger that a new workflow gets', () => {
	it('is not of version 1, whose deliveries make n8n evaluate an expression', async () => {
		const { version, defaultVersion } = await loadDescription('lemlistTrigger');

		expect(defaultVersion).toBeGreaterThan(1);
		expect(version).toContain(defaultVersion);
	});

	it('describes its webhooks without expressions, which n8n would evaluate as well', async () => {
		const { webhooks = [] } = await loadDescription('lemlistTrigger');
		const texts = webhooks.flatMap((webhook: IWebhookDescription) => Object.values(webhook));

		expect(texts.filter((text) => String(text).startsWith('='))).toEqual([]);
	});
});

describe('a saved Lemlist Trigger of version 1', () => {
	it('starts its workflow as a new one does', async () => {
		const trigger = await harness.open({ events: ['emailsReplied'] });
		trigger.node = { ...trigger.node, typeVersion: 1 };
		await trigger.publish();
		const { _id } = harness.emulator.recordActivity({ type: 'emailsReplied', leadId: 'lea_1' });
		await harness.emulator.awaitDeliveries();

		expect(trigger.executions.flat().map(({ json }) => json.id)).toEqual([_id]);
	});
});
