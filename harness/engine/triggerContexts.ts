import { HookContext, PollContext, WebhookContext } from 'n8n-core';
import {
	Workflow,
	type IDataObject,
	type INode,
	type INodeType,
	type INodeTypes,
	type IWebhookData,
	type WorkflowActivateMode,
} from 'n8n-workflow';

import { loadPackage, toNodeTypes } from './loadPackage';
import { additionalDataFor } from './runNode';
import type { WebhookCall } from './webhookServer';

/** Where a trigger node currently runs. */
export interface TriggerEnvironment {
	node: INode;
	workflowId?: string;
	/** The ID of the n8n, which it keeps in its database. */
	instanceId?: string;
	/** The static data of the workflow in n8n's database. */
	staticData: IDataObject;
	credential: { apiKey: string; baseUrl: string };
	/** The address of n8n, such as `http://127.0.0.1:8910`. */
	n8nUrl: string;
	isTest: boolean;
}

const WORKFLOW_ID = 'workflow';

let loading: ReturnType<typeof loadPackage> | undefined;

/** Builds n8n-core's own contexts for the built trigger nodes. */
export class TriggerContexts {
	private constructor(private readonly nodeTypes: INodeTypes) {}

	static async load(): Promise<TriggerContexts> {
		loading ??= loadPackage();
		return new TriggerContexts(toNodeTypes(await loading));
	}

	typeOf(node: INode): INodeType {
		return this.nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
	}

	/** For a step of the life cycle of a webhook. */
	hook(at: TriggerEnvironment, activation: WorkflowActivateMode): HookContext {
		const mode = at.isTest ? 'manual' : 'trigger';
		const { node } = at;
		const workflow = this.workflow(at);
		const webhookData = this.webhookData(at);
		return inInstance(
			at,
			new HookContext(workflow, node, additionalData(at), mode, activation, webhookData),
		);
	}

	/** For a delivery. */
	webhook(at: TriggerEnvironment, { request, response }: WebhookCall): WebhookContext {
		const mode = at.isTest ? 'manual' : 'webhook';
		const data = { ...additionalData(at), httpRequest: request, httpResponse: response };
		const workflow = this.workflow(at);
		return inInstance(
			at,
			new WebhookContext(workflow, at.node, data, mode, this.webhookData(at), [], null),
		);
	}

	/** For a poll on the schedule, or for "Fetch Test Event", with this time limit. */
	poll(at: TriggerEnvironment, budgetMs = 5 * 60_000): PollContext {
		const mode = at.isTest ? 'manual' : 'trigger';
		const unset = [undefined, undefined, undefined, undefined, undefined] as const;
		const workflow = this.workflow(at);
		const granted = () => budgetMs;
		return new PollContext(
			workflow,
			at.node,
			additionalData(at),
			mode,
			'activate',
			...unset,
			granted,
		);
	}

	private workflow({ node, staticData, isTest, workflowId }: TriggerEnvironment): Workflow {
		return new Workflow({
			id: workflowId ?? WORKFLOW_ID,
			nodes: [node],
			connections: {},
			active: !isTest,
			nodeTypes: this.nodeTypes,
			staticData: structuredClone(staticData),
		});
	}

	private webhookData(at: TriggerEnvironment): IWebhookData {
		const [webhookDescription] = this.typeOf(at.node).description.webhooks ?? [];
		return {
			httpMethod: 'POST',
			node: at.node.name,
			path: `${at.node.webhookId}/webhook`,
			webhookDescription,
			workflowId: at.workflowId ?? WORKFLOW_ID,
			workflowExecuteAdditionalData: additionalData(at),
			isTest: at.isTest,
		};
	}
}

// One process of n8n-core has one instance ID, and a test may need several.
function inInstance<Context extends HookContext | WebhookContext>(
	{ instanceId }: TriggerEnvironment,
	context: Context,
): Context {
	if (instanceId) context.getInstanceId = () => instanceId;
	return context;
}

function additionalData({ credential, n8nUrl }: TriggerEnvironment) {
	return {
		...additionalDataFor(credential, 'trigger'),
		webhookBaseUrl: `${n8nUrl}/webhook`,
		webhookTestBaseUrl: `${n8nUrl}/webhook-test`,
	};
}

/** The static data of a context as it comes back from n8n's database. */
export function savedStaticData({ workflow }: { workflow: Workflow }): IDataObject {
	return JSON.parse(JSON.stringify(workflow.staticData)) as IDataObject;
}
