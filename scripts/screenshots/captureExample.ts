import type { Editor } from '../../harness/editor/editor';
import type { N8nInstance } from '../../harness/instance/n8nInstance';
import { importExample } from '../../harness/examples';
import { captureCanvas } from './captureCanvas';

const CAMPAIGN_ID = 'cam_autumn';

/** A picture of an example on the canvas, with credentials and campaign set. */
export async function captureExample(
	{ client, credentials }: N8nInstance,
	editor: Editor,
	name: string,
): Promise<Buffer> {
	const others = await Promise.all(
		OTHERS.map(async ({ nodePrefix, type, data }) => ({
			nodePrefix,
			type,
			credential: await client.saveCredential({ name: type, type, data }),
		})),
	);
	const { lemlistCommunityApi: credential } = credentials;
	const options = { credential, campaignId: CAMPAIGN_ID, others };
	const workflowId = await importExample(client, `${name}.json`, options);
	await editor.openWorkflow(workflowId);
	return await captureCanvas(editor.page);
}

const OTHERS = [
	{ nodePrefix: 'n8n-nodes-base.pipedrive', type: 'pipedriveApi', data: { apiToken: 'example' } },
	{ nodePrefix: 'n8n-nodes-base.slack', type: 'slackApi', data: { accessToken: 'example' } },
	{
		nodePrefix: '@n8n/n8n-nodes-langchain.lmChat',
		type: 'openAiApi',
		data: { apiKey: 'example', url: 'http://127.0.0.1:9/v1' },
	},
];
