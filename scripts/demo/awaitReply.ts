import type { Emulator } from '../../emulator';
import type { N8nClient } from '../../harness/n8n/n8nClient';
import { errorText, outputJson } from '../../harness/n8n/execution';
import { assert } from './report';

/** Lets one of the leads reply by email and returns what the published workflow received. */
export async function awaitReply(
	client: N8nClient,
	workflowId: string,
	emulator: Emulator,
): Promise<string> {
	const [lead] = emulator.state.leads;
	emulator.recordActivity({ type: 'emailsReplied', leadId: lead._id });
	await emulator.awaitDeliveries();

	const executions = await client.awaitExecutions(workflowId, 1);
	assert(executions.length === 1, `one reply has triggered ${executions.length} executions`);
	const [execution] = executions;
	assert(execution.status === 'success', `the workflow failed: ${errorText(execution)}`);
	const [{ email }] = outputJson(execution, 'Who replied');
	assert(email === lead.email, `the workflow saw a reply of ${email}, not of ${lead.email}`);
	return `one triggered execution: ${email} has replied`;
}
