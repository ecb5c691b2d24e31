import type { TriggerPanelDefinition } from 'n8n-workflow';

/** What the editor shows next to the trigger while nothing has arrived. */
export const triggerPanel: TriggerPanelDefinition = {
	header: '',
	executionsHelp: {
		inactive:
			"<b>While you build the workflow</b>, click Execute step or Test step, then make the event happen in lemlist, for example by replying to a campaign email. It appears on the right.<br /><br /><b>When you are done</b>, publish the workflow (in n8n 1.x, set it to Active), and it runs for each event.<br /><br />lemlist must be able to reach this n8n over the internet. If it can't, use the Lemlist Community Polling Trigger.",
		active:
			"<b>While you build the workflow</b>, click Execute step or Test step, then make the event happen in lemlist, for example by replying to a campaign email. It appears on the right.<br /><br /><b>The published or active workflow</b> runs for each event; its executions are in the executions list.<br /><br />lemlist must be able to reach this n8n over the internet. If it can't, use the Lemlist Community Polling Trigger.",
	},
	activationHint:
		'Publish the workflow, or set it to Active in n8n 1.x, to have it run for each event. lemlist must be able to reach this n8n over the internet.',
};
