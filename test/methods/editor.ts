import { LoadOptionsContext } from 'n8n-core';
import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodeParameters,
	INodePropertyOptions,
	ResourceMapperFields,
} from 'n8n-workflow';

import type { Emulator } from '../../emulator';
import { loadPackage, toNodeTypes } from '../../harness/engine/loadPackage';
import { CREDENTIALS, lemlistNode, toWorkflow } from '../../harness/engine/lemlistNode';
import type { OAuth2Credential } from '../../harness/engine/oauth2Credential';
import { additionalDataFor, createApiKey } from '../../harness/engine/runNode';

let loading: ReturnType<typeof loadPackage> | undefined;

/** The requests of n8n's editor to the built node, or to one of our triggers, while a user fills in a form. */
export class Form {
	constructor(
		private readonly emulator: Emulator,
		private readonly parameters: IDataObject = {},
		private readonly apiKey = createApiKey(emulator),
		private readonly type = lemlistNode().type,
		private readonly oauth2?: OAuth2Credential,
	) {}

	/** A page of a picker, or its search results. */
	async search(method: string, filter?: string, token?: string): Promise<INodeListSearchResult> {
		const { methods, context } = await this.open();
		const found = await methods?.listSearch?.[method].call(context, filter, token);
		return found as INodeListSearchResult;
	}

	/** The names on a page of a picker, or of its search results. */
	async names(method: string, filter?: string): Promise<string[]> {
		return (await this.search(method, filter)).results.map(({ name }) => name);
	}

	/** The options of a dropdown; `path` says where it is, if that matters. */
	async options(method: string, path = ''): Promise<INodePropertyOptions[]> {
		const { methods, context } = await this.open(path);
		return (await methods?.loadOptions?.[method].call(context)) ?? [];
	}

	/** The columns of a mapping. */
	async columns(method: string): Promise<ResourceMapperFields> {
		const { methods, context } = await this.open();
		const mapping = await methods?.resourceMapping?.[method].call(context);
		return mapping as ResourceMapperFields;
	}

	private async open(path = '') {
		loading ??= loadPackage();
		const nodeTypes = toNodeTypes(await loading);
		const node = lemlistNode({
			type: this.type,
			parameters: {
				apiVersion: 'v2',
				// The editor sends what the form shows, its defaults included.
				authentication: this.oauth2 ? 'oAuth2' : 'apiKey',
				...this.parameters,
			} as INodeParameters,
			credentials: this.oauth2?.reference ?? CREDENTIALS,
		});
		const { baseUrl } = this.emulator;
		const credential = additionalDataFor(this.oauth2 ?? { apiKey: this.apiKey, baseUrl });
		// As n8n's server passes the form on to the context of the method.
		credential.currentNodeParameters = node.parameters;
		const workflow = toWorkflow(node, nodeTypes);
		const context: ILoadOptionsFunctions = new LoadOptionsContext(workflow, node, credential, path);
		return { methods: nodeTypes.getByNameAndVersion(this.type, 1).methods, context };
	}
}

/** A record selected by its ID. */
export function byId(value: string): IDataObject {
	return { __rl: true, mode: 'id', value };
}
