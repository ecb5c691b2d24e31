import { workflowHooks } from '../../harness/n8n/workflowHooks';
import { node } from '../../harness/instance/buildWorkflow';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';

const emulator = emulatorForFile();

describe('the hooks of a workflow', () => {
	it('are those that call one of its webhooks, whatever other workflows have published', () => {
		const own = emulator.addHook({ targetUrl: 'https://n8n.io/webhook/own/webhook?event=warmed' });
		emulator.addHook({ targetUrl: 'https://n8n.io/webhook/other/webhook?event=warmed' });
		const trigger = { ...node('On reply', 'lemlistTrigger'), webhookId: 'own' };

		const hooks = workflowHooks({ nodes: [trigger] }, emulator.state.hooks);

		expect(hooks).toEqual([expect.objectContaining({ targetUrl: own.targetUrl })]);
	});

	it('are none if it has no webhook', () => {
		emulator.addHook({ targetUrl: 'https://n8n.io/webhook/undefined/webhook' });
		const nodes = [node('Start', 'n8n-nodes-base.manualTrigger')];

		expect(workflowHooks({ nodes }, emulator.state.hooks)).toEqual([]);
	});
});
