import type { IDataObject } from 'n8n-workflow';

import { CAMPAIGN, KNOWN_PERSON } from './scene';

const selected = (value: string, cachedResultName: string) => ({
	__rl: true,
	mode: 'list',
	value,
	cachedResultName,
});

/** Operations whose unchanged forms are shown, one picture each. */
export const FORMS: Array<{ file: string; parameters: IDataObject; scrollTo?: string }> = [
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
	{
		file: 'api-request-send',
		parameters: {
			resource: 'apiRequest',
			operation: 'send',
			method: 'GET',
			path: '/campaigns',
			sendQuery: true,
			queryParameters: { parameters: [{ name: 'status', value: 'running' }] },
			paging: 'page',
		},
	},
	{
		file: 'call-create',
		parameters: {
			resource: 'call',
			operation: 'create',
			externalId: '={{ $json.callId }}',
			userId: selected('usr_aawMB5Gd5JJCFYvjp', 'Richard Hendricks (richard@piedpiper.com)'),
			contactId: selected('ctc_ada', 'Ada Okafor (ada.okafor@example.com)'),
			startedAt: '={{ $json.startedAt }}',
			additionalFields: { callStatus: 'interested', duration: 185 },
		},
	},
	{
		file: 'campaign-update-settings',
		parameters: {
			resource: 'campaign',
			operation: 'updateSettings',
			campaignId: CAMPAIGN,
			updateFields: {
				senderStrategy: 'contactOwner',
				campaignProgress: 'stop',
				trackOpens: false,
				autoReview: true,
			},
		},
	},
	{
		file: 'contact-search',
		scrollTo: 'Add Condition',
		parameters: {
			resource: 'contact',
			operation: 'search',
			conditions: {
				condition: [
					{ property: 'contactJobTitle', operator: 'contains', value: 'Founder' },
					{ property: 'companyIndustry', operator: 'is_any_of', value: 'Software, Media' },
				],
			},
		},
	},
	{
		file: 'field-upsert',
		parameters: {
			resource: 'field',
			operation: 'upsert',
			name: 'plan',
			type: 'select',
			upsertOptions: ['Free', 'Pro'],
		},
	},
	{
		file: 'lead-personalize-step',
		parameters: {
			resource: 'lead',
			operation: 'personalizeStep',
			campaignId: CAMPAIGN,
			lead: KNOWN_PERSON,
			stepId: selected('stp_1', '1. Email: Hello {{firstName}}'),
			updateFields: {
				subject: 'Your talk in Lyon',
				message: '<p>Hello Ada, your talk made me think of ...</p>',
			},
		},
	},
	{
		file: 'sequence-add-branch',
		parameters: {
			resource: 'sequence',
			operation: 'addBranch',
			campaignOfSequence: CAMPAIGN,
			sequenceId: selected('seq_1', 'Main sequence (2 steps)'),
			stepId: selected('stp_2', '2. Condition'),
			additionalFields: {
				name: 'Reached by phone',
				callStatusFilter: ['connected', 'interested'],
			},
		},
	},
	{
		file: 'view-create',
		parameters: {
			resource: 'view',
			operation: 'create',
			name: 'Founders in software',
			conditions: {
				condition: [{ property: 'contactJobTitle', operator: 'contains', value: 'Founder' }],
			},
			additionalFields: { visibility: 'everyone' },
		},
	},
];
