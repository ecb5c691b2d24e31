import {
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
} from 'n8n-workflow';

import { MAIN } from '../Lemlist/connections';
import { getCampaigns } from '../Lemlist/methods';
import { authenticationField, credentials } from '../Lemlist/transport/account/authentication';
import { triggerFields } from '../Lemlist/trigger/fields';
import { eventSubtitle } from '../Lemlist/trigger/subtitle';
import { poll } from './poll';

export class LemlistPollingTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Lemlist Community Polling Trigger',
		name: 'lemlistPollingTrigger',
		icon: { light: 'file:../Lemlist/lemlist.svg', dark: 'file:../Lemlist/lemlist.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: eventSubtitle,
		description:
			"Starts the workflow on new lemlist activities by polling; use it if lemlist can't reach your n8n",
		defaults: { name: 'Lemlist Community Polling Trigger' },
		inputs: [],
		outputs: [MAIN],
		credentials,
		polling: true,
		triggerPanel: {
			header: '',
			executionsHelp: {
				inactive:
					'<b>While you build the workflow</b>, click Fetch Test Event to get the latest event that matches.<br /><br /><b>When you are done</b>, publish the workflow (in n8n 1.x, set it to Active), and it runs for new events.<br /><br />The first poll only records the current position; events from then on start the workflow.',
				active:
					'<b>While you build the workflow</b>, click Fetch Test Event to get the latest event that matches.<br /><br /><b>The published or active workflow</b> runs for new events; its executions are in the executions list.<br /><br />The first poll only records the current position; events from then on start the workflow.',
			},
			activationHint:
				'Publish the workflow, or set it to Active in n8n 1.x, to have it run for new events. The first poll only records the current position.',
		},
		properties: [authenticationField, ...triggerFields],
	};

	methods = { loadOptions: { getCampaigns } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await poll(this);
	}
}
