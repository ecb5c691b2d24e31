import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';

import type { Emulator } from '../../emulator';
import { CREDENTIALS, lemlistNode } from './lemlistNode';
import { createApiKey } from './runNode';
import { savedStaticData, TriggerContexts } from './triggerContexts';

let nodeCount = 0;

/**
 * The built polling trigger in n8n-core's own context. As in n8n, a poll without items leaves
 * its static data in memory, and one with items writes it to the database.
 */
export class EnginePollingTrigger {
	node: INode;

	/** The static data of the workflow in n8n's database. */
	staticData: IDataObject = {};

	/** The time limit of a poll in milliseconds. */
	budgetMs?: number;

	/** The warnings that the node wrote to n8n's log. */
	readonly warnings: string[] = [];

	private memory: IDataObject = {};

	private constructor(
		private readonly emulator: Emulator,
		private readonly contexts: TriggerContexts,
		private readonly apiKey: string,
		parameters: INodeParameters,
	) {
		this.node = lemlistNode({
			id: `polling-${++nodeCount}`,
			name: 'Lemlist Polling Trigger',
			type: 'n8n-nodes-lemlist.lemlistPollingTrigger',
			parameters,
			credentials: CREDENTIALS,
		});
	}

	static async open(
		emulator: Emulator,
		parameters: INodeParameters,
		apiKey = createApiKey(emulator),
	): Promise<EnginePollingTrigger> {
		const contexts = await TriggerContexts.load();
		return new EnginePollingTrigger(emulator, contexts, apiKey, parameters);
	}

	/** Publishes the workflow as n8n does: the first poll, then the static data is written. */
	async publish(): Promise<IDataObject[]> {
		const items = await this.poll();
		this.staticData = this.memory;
		return items;
	}

	/** Publishes a changed node, for which n8n reads the workflow from its database. */
	async publishChange(change: Partial<INode>): Promise<IDataObject[]> {
		this.node = { ...this.node, ...change };
		this.restart();
		return await this.publish();
	}

	/** A poll on the schedule. */
	async poll(): Promise<IDataObject[]> {
		const items = await this.run(false);
		if (items.length > 0) this.staticData = this.memory;
		return items;
	}

	async fetchTestEvent(): Promise<IDataObject[]> {
		return await this.run(true);
	}

	/** Restarts n8n with the contents of its database. */
	restart(): void {
		this.memory = this.staticData;
	}

	private async run(isTest: boolean): Promise<IDataObject[]> {
		const { node, emulator, apiKey } = this;
		const credential = { apiKey, baseUrl: emulator.baseUrl };
		const surroundings = {
			node,
			staticData: this.memory,
			credential,
			n8nUrl: 'http://127.0.0.1',
			isTest,
		};
		const context = this.contexts.poll(surroundings, this.budgetMs);
		context.logger.warn = (text) => void this.warnings.push(text);
		const result = await this.contexts.typeOf(node).poll?.call(context);
		if (!isTest) this.memory = savedStaticData(context);
		return (result?.[0] ?? []).map(({ json }) => json);
	}
}
