import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { MAIN } from './connections';
import { execute } from './engine/run/execute';
import { deprecationHints, largeRunHints } from './engine/run/outputHints';
import { customCallHint } from './engine/run/selectOperation';
import { toProperties } from './engine/form/properties';
import { operationSubtitle } from './engine/form/subtitle';
import { methods } from './methods';
import { resources } from './resources';
import { authenticationField, credentials } from './transport/account/authentication';

export class Lemlist implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lemlist Community',
		name: 'lemlist',
		icon: { light: 'file:lemlist.svg', dark: 'file:lemlist.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: operationSubtitle(resources),
		description: 'Work with campaigns, leads, activities and webhooks in lemlist',
		defaults: { name: 'Lemlist Community' },
		usableAsTool: true,
		inputs: [MAIN],
		outputs: [MAIN],
		hints: [customCallHint, ...largeRunHints(resources), ...deprecationHints(resources)],
		credentials,
		properties: [authenticationField, ...toProperties(resources)],
	};

	methods = methods;

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await execute(this, resources);
	}
}
