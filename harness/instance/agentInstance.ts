import type { IConnections, INode } from 'n8n-workflow';

import type { Execution } from '../n8n/execution';
import { startScriptedModel, type ScriptedModel } from '../fakes/scriptedModel';
import { node } from './buildWorkflow';
import { startN8nInstance, type InstanceOptions, type N8nInstance } from './n8nInstance';

/** An instance with an AI Agent whose model is scripted. */
export interface AgentInstance extends N8nInstance {
	model: ScriptedModel;
	/** Asks an agent with these tools; resolves with the finished execution. */
	ask(question: string, ...tools: INode[]): Promise<Execution>;
}

const LANGCHAIN = '@n8n/n8n-nodes-langchain';

export interface AgentOptions extends InstanceOptions {
	/** The version of the AI Agent node; older ones work in older n8n, too. */
	agentVersion?: number;
	/** The version of the OpenAI Chat Model node. */
	modelVersion?: number;
}

export async function startAgentInstance({
	agentVersion = 3.1,
	modelVersion = 1.3,
	...options
}: AgentOptions = {}): Promise<AgentInstance> {
	const instance = await startN8nInstance(options);
	const model = await startScriptedModel();
	const credential = await instance.client.createCredential(model.credential);

	return {
		...instance,
		model,
		ask: async (question, ...tools) => {
			const using = tools.map((tool) => ({ ...tool, credentials: instance.credentials }));
			const nodes = [
				node('Start', 'n8n-nodes-base.manualTrigger'),
				{
					...node('Agent', `${LANGCHAIN}.agent`, { promptType: 'define', text: question }),
					typeVersion: agentVersion,
				},
				{
					...node('Model', `${LANGCHAIN}.lmChatOpenAi`, {
						model: { __rl: true, mode: 'id', value: 'scripted' },
						responsesApiEnabled: false,
					}),
					typeVersion: modelVersion,
					credentials: { [model.credential.type]: credential },
				},
				...using,
			];
			const { id } = await instance.client.createWorkflow({
				name: question,
				nodes,
				connections: toConnections(using),
				// As the editor sets it; otherwise the agent continues before its tools have responded.
				settings: { executionOrder: 'v1' },
			});
			return await instance.client.runWorkflow(id, 'Start');
		},
		close: async () => {
			await instance.close();
			await model.close();
		},
	};
}

function toConnections(tools: INode[]): IConnections {
	const toAgent = (type: 'main' | 'ai_languageModel' | 'ai_tool') => ({
		[type]: [[{ node: 'Agent', type, index: 0 }]],
	});
	return {
		Start: toAgent('main'),
		Model: toAgent('ai_languageModel'),
		...Object.fromEntries(tools.map(({ name }) => [name, toAgent('ai_tool')])),
	};
}
