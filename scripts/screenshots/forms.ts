import type { IDataObject } from 'n8n-workflow';

import { CAMPAIGN, KNOWN_PERSON } from './scene';

/** Operations whose unchanged forms are shown, one picture each. */
export const FORMS: Array<{ file: string; parameters: IDataObject }> = [
	{
		file: 'campaign-update',
		parameters: {
			resource: 'campaign',
			operation: 'update',
			campaignId: CAMPAIGN,
			updateFields: { name: 'Autumn outreach 2', stopOnEmailReplied: true },
		},
	},
	{
		file: 'contact-upsert',
		parameters: { resource: 'contact', operation: 'upsert', email: KNOWN_PERSON },
	},
	{
		file: 'database-search-people',
		parameters: {
			resource: 'database',
			operation: 'searchPeople',
			filters: {
				filter: [{ filterId: 'currentTitle', in: ['Founder', 'CEO'], out: ['Assistant'] }],
			},
		},
	},
	{
		file: 'enrichment-enrich-and-wait',
		parameters: { resource: 'enrichment', operation: 'enrichAndWait' },
	},
	{
		file: 'inbox-send-email',
		parameters: { resource: 'inbox', operation: 'sendEmail' },
	},
	{
		file: 'lead-upsert',
		parameters: {
			resource: 'lead',
			operation: 'upsert',
			campaignId: CAMPAIGN,
			email: '={{ $json.email }}',
		},
	},
	{
		file: 'lead-pause',
		parameters: {
			resource: 'lead',
			operation: 'pause',
			lead: KNOWN_PERSON,
			scope: 'oneCampaign',
			campaignId: CAMPAIGN,
		},
	},
	{
		file: 'lead-sync',
		parameters: {
			resource: 'lead',
			operation: 'sync',
			campaignId: CAMPAIGN,
			email: '={{ $json.email }}',
			missing: 'pause',
		},
	},
	{
		file: 'lead-unsubscribe',
		parameters: {
			resource: 'lead',
			operation: 'unsubscribe',
			campaignId: CAMPAIGN,
			lead: KNOWN_PERSON,
		},
	},
	{
		file: 'schedule-create',
		parameters: { resource: 'schedule', operation: 'create', timezone: 'Europe/Paris' },
	},
	{
		file: 'sequence-add-step',
		parameters: { resource: 'sequence', operation: 'addStep' },
	},
	{
		file: 'signal-agent-create',
		parameters: { resource: 'signalAgent', operation: 'create' },
	},
	{
		file: 'task-create',
		parameters: { resource: 'task', operation: 'create' },
	},
];
