import 'reflect-metadata';

import path from 'node:path';

import { PackageDirectoryLoader } from 'n8n-core';
import {
	ICredentialsHelper,
	NodeHelpers,
	type ICredentialDataDecryptedObject,
	type IHttpRequestOptions,
	type INodeParameters,
	type INodeTypes,
	type IRequestOptionsSimplified,
} from 'n8n-workflow';

/** The built package as n8n loads it, with n8n-core's own loader. */
export async function loadPackage(): Promise<PackageDirectoryLoader> {
	const loader = new PackageDirectoryLoader(path.resolve(__dirname, '../..'));
	await loader.loadAll();
	return loader;
}

/** n8n's registry of node types, with the nodes of this package only. */
export function toNodeTypes(loader: PackageDirectoryLoader): INodeTypes {
	// n8n's server creates the tool type, which has the same class.
	const nameOf = (type: string) => (type.split('.').pop() ?? type).replace(/Tool$/, '');
	const typeOf = (type: string) => loader.getNode(nameOf(type)).type;
	return {
		getByName: (type) => typeOf(type),
		getByNameAndVersion: (type, version) => NodeHelpers.getVersionedNodeType(typeOf(type), version),
		getKnownTypes: () => loader.known.nodes,
	};
}

/**
 * Provides the same credential to every node, with its expressions evaluated for the item as n8n does,
 * and applies it as its class does: Basic auth, empty login.
 */
export class SingleCredentialHelper extends ICredentialsHelper {
	/** How often a node has read the credential. */
	readCount = 0;

	constructor(readonly credential: ICredentialDataDecryptedObject) {
		super();
	}

	getParentTypes(): string[] {
		return [];
	}

	async getDecrypted(
		...[, , , mode, executeData, , item]: Parameters<ICredentialsHelper['getDecrypted']>
	): Promise<ICredentialDataDecryptedObject> {
		this.readCount++;
		if (!item) return { ...this.credential };
		return item.workflow.expression.getParameterValue(
			this.credential as INodeParameters,
			item.runExecutionData,
			item.runIndex,
			item.itemIndex,
			item.node.name,
			item.connectionInputData,
			mode,
			{},
			executeData,
		) as ICredentialDataDecryptedObject;
	}

	async authenticate(
		{ apiKey }: ICredentialDataDecryptedObject,
		_typeName: string,
		options: IHttpRequestOptions | IRequestOptionsSimplified,
	): Promise<IHttpRequestOptions> {
		const auth = { username: '', password: String(apiKey).trim() };
		return { ...(options as IHttpRequestOptions), auth };
	}

	async preAuthentication(): Promise<undefined> {}

	async runPreAuthentication(): Promise<undefined> {}

	getCredentials = unused;

	updateCredentials = unused;

	updateCredentialsOauthTokenData: ICredentialsHelper['updateCredentialsOauthTokenData'] = unused;

	getCredentialsProperties(): [] {
		return [];
	}

	isCredentialUsableByNode(): boolean {
		return true;
	}

	getOAuth2Options = unused;
}

function unused(): never {
	throw new Error('No node of this package uses this');
}
