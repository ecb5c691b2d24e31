import type { EmulatorOptions } from '../../emulator';
import { importExample } from '../../scripts/demo/importExample';
import { DataTables } from './dataTables';
import { PretendPipedrive } from './pretendPipedrive';
import { startScriptedModel, type ScriptedModel } from './scriptedModel';
import { openStage, type Stage } from './support';

/** A stage with all that the examples need: a CRM, data tables, and a model for the agent. */
export interface ExampleStage extends Stage {
	pipedrive: PretendPipedrive;
	tables: DataTables;
	model: ScriptedModel;
	/** Imports an example as it lies in the folder and chooses credentials and campaign; gives its id. */
	use(file: string, campaignId?: string): Promise<string>;
}

export async function openExampleStage(options: EmulatorOptions = {}): Promise<ExampleStage> {
	const pipedrive = await PretendPipedrive.start();
	const model = await startScriptedModel();
	const stage = await openStage(options, pipedrive.environment);
	const { client, server, login, credentials } = stage;
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
			nodePrefix: '@n8n/n8n-nodes-langchain.lmChat',
			type: model.credential.type,
			credential: await client.createCredential(model.credential),
		},
	];

	return {
		...stage,
		pipedrive,
		model,
		tables: await DataTables.open(server.url, login),
		use: async (file, campaignId) => {
			const credential = credentials.lemlistCommunityApi;
			return await importExample(client, `${file}.json`, { credential, campaignId, others });
		},
		close: async () => {
			await stage.close();
			await model.close();
			await pipedrive.close();
		},
	};
}
