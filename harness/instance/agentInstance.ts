import { randomUUID } from 'node:crypto';

import type { IConnections, IDataObject, INode } from 'n8n-workflow';

import type { Execution } from '../n8n/execution';
import { startScriptedModel, type ScriptedModel } from '../fakes/scriptedModel';
import { node } from './buildWorkflow';
import { startN8nInstance, type InstanceOptions, type N8nInstance } from './n8nInstance';

/** An instance with an AI Agent whose model is scripted. */
export interface AgentInstance extends N8nInstance {
	model: ScriptedModel;
	/** Asks an agent with these tools; resolves with the finished execution. */
	ask(question: string, ...tools: INode[]): Promise<Execution>;
	/** Stores a workflow in which people chat with an agent that has these tools, and returns its ID. */
	storeChat(...tools: INode[]): Promise<string>;
}

const LANGCHAIN = '@n8n/n8n-nodes-langchain';
const CHAT_VERSION = 1.1;

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

	const store = async (name: string, start: INode, agent: IDataObject, tools: INode[]) => {
		const using = tools.map((tool) => ({ ...tool, credentials: instance.credentials }));
		const nodes = [
			start,
			{ ...node('Agent', `${LANGCHAIN}.agent`, agent), typeVersion: agentVersion },
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
			name,
			nodes,
			connections: toConnections(start, using),
			// As the editor sets it; otherwise the agent continues before its tools have responded.
			settings: { executionOrder: 'v1' },
		});
		return id;
	};

	return {
		...instance,
		model,
		ask: async (question, ...tools) => {
			const start = node('Start', 'n8n-nodes-base.manualTrigger');
			const agent = { promptType: 'define', text: question };
			return await instance.client.runWorkflow(
				await store(question, start, agent, tools),
				start.name,
			);
		},
		storeChat: async (...tools) => {
			const chat = { ...node('Chat', `${LANGCHAIN}.chatTrigger`), typeVersion: CHAT_VERSION };
			return await store('Chat', { ...chat, webhookId: randomUUID() }, {}, tools);
		},
		close: async () => {
			await instance.close();
			await model.close();
		},
	};
}

function toConnections(start: INode, tools: INode[]): IConnections {
	const toAgent = (type: 'main' | 'ai_languageModel' | 'ai_tool') => ({
		[type]: [[{ node: 'Agent', type, index: 0 }]],
	});
	return {
		[start.name]: toAgent('main'),
		Model: toAgent('ai_languageModel'),
		...Object.fromEntries(tools.map(({ name }) => [name, toAgent('ai_tool')])),
	};
}
