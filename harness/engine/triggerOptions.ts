import type { INode, INodeParameters } from 'n8n-workflow';

import type { OAuth2Credential } from './oauth2Credential';

/** The trigger node of a workflow in a test. */
export interface TriggerOptions {
	parameters: INodeParameters;
	/** Part of the webhook URL, unique for each node. */
	webhookId?: string;
	apiKey?: string;
	/** The credential of a trigger that authenticates with OAuth2. */
	oauth2?: OAuth2Credential;
	/** The base URL of the credential; that of the emulator by default. */
	baseUrl?: string;
	workflowId?: string;
	instanceId?: string;
	/** Whether n8n runs `trigger()` as well; false to look at the life-cycle methods alone. */
	isSupervised?: boolean;
	/** Sets up the package that a new process has loaded. */
	onStart?: () => void;
}

export type LifecycleStep = 'checkExists' | 'create' | 'delete';

/** What differs in a copy of a workflow; what is not named is the same. */
export type Difference = Pick<TriggerOptions, 'webhookId' | 'workflowId' | 'instanceId'>;

/** What a changed version of the node has. */
export type Change = Partial<Pick<INode, 'name' | 'parameters'>>;
