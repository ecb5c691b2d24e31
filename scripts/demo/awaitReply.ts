import type { Emulator } from '../../emulator';
import type { N8nClient } from '../n8n/client';
import { errorText, outputJson } from '../n8n/executions';
import { demand } from './story';

/** Lets one of the leads reply by e-mail and tells what the published workflow made of it. */
export async function awaitReply(
	client: N8nClient,
	workflowId: string,
	emulator: Emulator,
): Promise<string> {
	const [lead] = emulator.state.leads;
	emulator.recordActivity({ type: 'emailsReplied', leadId: lead._id });
	await emulator.awaitDeliveries();

	const executions = await client.awaitExecutions(workflowId, 1);
	demand(executions.length === 1, `one reply has triggered ${executions.length} executions`);
	const [execution] = executions;
	demand(execution.status === 'success', `the workflow failed: ${errorText(execution)}`);
	const [{ email }] = outputJson(execution, 'Who replied');
	demand(email === lead.email, `the workflow saw a reply of ${email}, not of ${lead.email}`);
	return `one triggered execution: ${email} has replied`;
}
