import {
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
} from 'n8n-workflow';

import { MAIN } from '../Lemlist/connections';
import { getCampaigns } from '../Lemlist/methods';
import { triggerFields } from '../Lemlist/trigger/fields';
import { poll } from './poll';

export class LemlistPollingTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lemlist Community Polling Trigger',
		name: 'lemlistPollingTrigger',
		icon: { light: 'file:../Lemlist/lemlist.svg', dark: 'file:../Lemlist/lemlist.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ [$parameter["events"]].flat().join(", ") }}',
		description:
			'Starts the workflow for new activities, looked up on a schedule; for an n8n that lemlist cannot reach',
		defaults: { name: 'Lemlist Community Polling Trigger' },
		inputs: [],
		outputs: [MAIN],
		credentials: [{ name: 'lemlistCommunityApi', required: true }],
		polling: true,
		properties: [...triggerFields],
	};

	methods = { loadOptions: { getCampaigns } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await poll(this);
	}
}
