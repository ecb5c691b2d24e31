import type { N8nClient } from '../../harness/n8n/n8nClient';
import { errorText, outputJson } from '../../harness/n8n/execution';
import { assert } from './report';

const NODE = 'All campaigns';

/**
 * Lists the campaigns through n8n. Refuses a running campaign, which would write to the fictitious
 * people of the demo.
 */
export async function listCampaigns(
	client: N8nClient,
	workflowId: string,
	campaignId?: string,
): Promise<string> {
	const execution = await client.runWorkflow(workflowId, 'Start');
	assert(execution.status === 'success', `the workflow failed: ${errorText(execution)}`);
	const campaigns = outputJson(execution, NODE);
	if (campaignId) {
		const chosen = campaigns.find(({ _id }) => _id === campaignId);
		assert(chosen !== undefined, `there is no campaign ${campaignId}`);
		assert(chosen.status !== 'running', `the campaign ${campaignId} is running; pause it first`);
	}
	return campaigns.length === 1 ? '1 campaign' : `${campaigns.length} campaigns`;
}
