import type { IDataObject, INode } from 'n8n-workflow';

import { node } from '../../harness/instance/buildWorkflow';

export const CAMPAIGN_ID = 'cam_1';

const EMAIL = '={{ $json.email }}';
const FIRST_NAME = '={{ $json.firstName }}';

/** A node of this package. */
export function ours(resource: string, operation: string, parameters: IDataObject): INode {
	return node('Lemlist Community', 'lemlist', {
		apiVersion: 'v2',
		resource,
		operation,
		...parameters,
	});
}

/** A built-in node of n8n. */
export function builtIn(resource: string, operation: string, parameters: IDataObject): INode {
	const type = 'n8n-nodes-base.lemlist';
	return { ...node('Built-in', type, { resource, operation, ...parameters }), typeVersion: 2 };
}

export const addingLeads = {
	ours: ours('lead', 'create', {
		campaignId: { __rl: true, mode: 'id', value: CAMPAIGN_ID },
		email: EMAIL,
		variables: { mappingMode: 'defineBelow', value: { firstName: FIRST_NAME } },
	}),
	builtIn: builtIn('lead', 'create', {
		campaignId: CAMPAIGN_ID,
		email: EMAIL,
		additionalFields: { firstName: FIRST_NAME },
	}),
};

/** This many people of a company, each with a unique address. */
export function createPeople(count: number, company = 'example'): IDataObject[] {
	return Array.from({ length: count }, (_, index) => ({
		email: `lead${index}@${company}.com`,
		firstName: 'Ada',
	}));
}
