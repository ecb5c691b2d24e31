import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { byPage, collect } from '../transport/pagination';

/** Every campaign of the team by name, with its state. */
export async function getCampaigns(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const call = { method: 'GET', path: '/campaigns', query: { version: 'v2' } } as const;
	const campaigns = await collect(this, call, byPage('campaigns'));
	return campaigns
		.map(({ _id, name, status }) => ({
			name: String(name),
			value: String(_id),
			...(typeof status === 'string' && { description: status }),
		}))
		.sort((a, b) => a.name.localeCompare(b.name));
}
