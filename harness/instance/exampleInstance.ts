import { importExample } from '../examples';
import { DataTables } from '../n8n/dataTables';
import { FakePipedrive } from '../fakes/fakePipedrive';
import { FakeSlack } from '../fakes/fakeSlack';
import { startHttpsInterceptor } from '../fakes/httpsInterceptor';
import { startScriptedModel, type ScriptedModel } from '../fakes/scriptedModel';
import { startN8nInstance, type N8nInstance } from './n8nInstance';

/** An instance with everything that the examples need: a CRM, a chat, data tables, and a model for the agent. */
export interface ExampleInstance extends N8nInstance {
	pipedrive: FakePipedrive;
	slack: FakeSlack;
	tables: DataTables;
	model: ScriptedModel;
	/** Imports an example of the folder, sets its credentials and campaign, and returns its ID. */
	use(file: string, campaignId?: string): Promise<string>;
}

export async function startExampleInstance(): Promise<ExampleInstance> {
	const pipedrive = new FakePipedrive();
	const slack = new FakeSlack();
	const interceptor = await startHttpsInterceptor({ ...pipedrive.apps, ...slack.apps });
	const model = await startScriptedModel();
	const instance = await startN8nInstance({ env: interceptor.environment });
	const { client, server, login, credentials } = instance;
	const token = { apiToken: pipedrive.apiToken };
	const others = [
		{
			nodePrefix: 'n8n-nodes-base.pipedrive',
			type: 'pipedriveApi',
			credential: await client.createCredential({
				name: 'Pipedrive',
				type: 'pipedriveApi',
				data: token,
			}),
		},
		{
			nodePrefix: 'n8n-nodes-base.slack',
			type: 'slackApi',
			credential: await client.createCredential({
				name: 'Slack',
				type: 'slackApi',
				data: { accessToken: slack.accessToken },
			}),
		},
		{
			nodePrefix: '@n8n/n8n-nodes-langchain.lmChat',
			type: model.credential.type,
			credential: await client.createCredential(model.credential),
		},
	];

	return {
		...instance,
		pipedrive,
		slack,
		model,
		tables: await DataTables.open(server.url, login),
		use: async (file, campaignId) => {
			const credential = credentials.lemlistCommunityApi;
			return await importExample(client, `${file}.json`, { credential, campaignId, others });
		},
		close: async () => {
			await instance.close();
			await model.close();
			await interceptor.close();
		},
	};
}
