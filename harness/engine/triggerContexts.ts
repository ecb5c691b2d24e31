import { ExecuteContext, HookContext, PollContext, TriggerContext, WebhookContext } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type IExecuteFunctions,
	type IDataObject,
	type INode,
	type INodeType,
	type INodeExecutionData,
	type INodeTypes,
	type ITriggerFunctions,
	type IWebhookData,
	type WorkflowActivateMode,
} from 'n8n-workflow';

import { loadPackage, toNodeTypes } from './loadPackage';
import type { OAuth2Credential } from './oauth2Credential';
import { registerProcessedItems } from './processedItems';
import { additionalDataFor } from './runNode';
import type { LifecycleStep } from './triggerOptions';
import type { WebhookCall } from './webhookServer';

/** Where a trigger node currently runs. */
export interface TriggerEnvironment {
	node: INode;
	workflowId?: string;
	/** The ID of the n8n, which it keeps in its database. */
	instanceId?: string;
	/** The static data of the workflow in n8n's database. */
	staticData: IDataObject;
	credential: { apiKey: string; baseUrl: string } | OAuth2Credential;
	/** The address of n8n, such as `http://127.0.0.1:8910`. */
	n8nUrl: string;
	isTest: boolean;
}

/** What n8n does for a trigger that runs. */
export interface TriggerFunctions {
	emit: ITriggerFunctions['emit'];
	/** Missing in n8n 1.x. */
	saveFailedExecution?: ITriggerFunctions['saveFailedExecution'];
	registerCron: ITriggerFunctions['helpers']['registerCron'];
}

const WORKFLOW_ID = 'workflow';

let loading: ReturnType<typeof loadPackage> | undefined;

/** Builds n8n-core's own contexts for the built trigger nodes. */
export class TriggerContexts {
	private constructor(private readonly nodeTypes: INodeTypes) {}

	static async load(): Promise<TriggerContexts> {
		await registerProcessedItems();
		loading ??= loadPackage();
		return new TriggerContexts(toNodeTypes(await loading));
	}

	/** The contexts of an n8n process that starts again, with nothing in its memory. */
	static async loadAgain(): Promise<TriggerContexts> {
		jest.resetModules();
		loading = loadPackage();
		return await TriggerContexts.load();
	}

	typeOf(node: INode): INodeType {
		return this.nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
	}

	/** For a step of the life cycle of a webhook; while a workflow is activated, in that workflow. */
	hook(
		at: TriggerEnvironment,
		step: LifecycleStep,
		activation: WorkflowActivateMode,
		workflow = this.workflow(at),
	): HookContext {
		const setupMode = at.isTest ? 'manual' : 'trigger';
		// n8n ends a test and a publication alike.
		const mode = step === 'delete' ? 'internal' : setupMode;
		const { node } = at;
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

	/** For the supervision of a published trigger, which emits and schedules as told. */
	trigger(
		at: TriggerEnvironment,
		activation: WorkflowActivateMode,
		workflow: Workflow,
		functions: TriggerFunctions,
	): TriggerContext {
		const { emit, saveFailedExecution, registerCron } = functions;
		const context = new TriggerContext(
			workflow,
			at.node,
			additionalData(at),
			'trigger',
			activation,
			emit,
			unexpectedError,
			...(saveFailedExecution ? [saveFailedExecution] : []),
		);
		context.helpers.registerCron = registerCron;
		return inInstance(at, context);
	}

	/** For an execution that a delivery or the supervision has started with these items. */
	execute(
		at: TriggerEnvironment,
		mode: 'webhook' | 'trigger' | 'manual' | 'retry',
		items: INodeExecutionData[],
	): IExecuteFunctions {
		const input = { main: [items] };
		return new ExecuteContext(
			this.workflow(at),
			at.node,
			additionalData(at),
			mode,
			createRunExecutionData({}),
			0,
			items,
			input,
			{ data: input, node: at.node, source: null },
			[],
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

	/** The workflow with what n8n's database holds. */
	workflow({ node, staticData, isTest, workflowId }: TriggerEnvironment): Workflow {
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
function inInstance<Context extends HookContext | TriggerContext | WebhookContext>(
	{ instanceId }: TriggerEnvironment,
	context: Context,
): Context {
	if (instanceId) context.getInstanceId = () => instanceId;
	return context;
}

function unexpectedError(error: Error): never {
	throw error;
}

function additionalData({ credential, n8nUrl }: TriggerEnvironment) {
	return additionalDataFor(credential, 'trigger', n8nUrl);
}

/** The static data of a context as it comes back from n8n's database. */
export function savedStaticData({ workflow }: { workflow: Workflow }): IDataObject {
	return JSON.parse(JSON.stringify(workflow.staticData)) as IDataObject;
}
