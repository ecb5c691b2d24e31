import { createMailbox } from '../../emulator/model/mailboxes';
import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const OWNER = 'usr_aawMB5Gd5JJCFYvjp';

const invalidApiKey: ExpectedFailure = {
	fault: { status: 401, message: 'The authentication you supplied is incorrect' },
	error: 'The authentication you supplied is incorrect (401) [item 0]',
};

const notInTeam = (family: string, status = 404): ExpectedFailure => ({
	parameters: { userId: 'usr_9' },
	error: `${family.toLowerCase().replaceAll('_', ' ')} user not in team: ${family}_USER_NOT_IN_TEAM (${status}) [item 0]`,
});

const v2: OperationCase[] = [
	{
		operation: 'user: getSenderPictures',
		parameters: { userId: 'usr_2' },
		sends: ['GET /sender-picture/mailboxes?userId=usr_2'],
		returns: [
			{
				userId: 'usr_2',
				hasPicture: true,
				mailboxId: 'dem_2',
				email: 'jared@piedpiper.com',
				status: 'not-synced',
			},
		],
		fails: notInTeam('SENDER_PICTURE', 403),
	},
	{
		operation: 'user: getSignature',
		parameters: { userId: 'usr_2' },
		sends: ['GET /users/usr_2/signature'],
		returns: [{ userId: 'usr_2', signature: '<p>Jared</p>', plainTextSignature: 'Jared' }],
		fails: notInTeam('SIGNATURE'),
	},
	{
		operation: 'user: syncSenderPicture',
		parameters: { userId: 'usr_2', scope: 'mailbox', pictureMailbox: 'jared@piedpiper.com' },
		sends: [
			'POST /sender-picture/sync {"userId":"usr_2","scope":"mailbox","email":"jared@piedpiper.com"}',
		],
		returns: [{ enqueued: 1 }],
		fails: {
			parameters: { userId: OWNER, scope: 'all' },
			error: 'The user has no picture (400) [item 0]',
		},
	},
	{
		operation: 'user: syncSenderPicture',
		parameters: { userId: 'usr_2', scope: 'mailbox', pictureMailbox: 'dem_2' },
		sends: ['POST /sender-picture/sync {"userId":"usr_2","scope":"mailbox","mailboxId":"dem_2"}'],
		returns: [{ enqueued: 1 }],
		fails: notInTeam('SENDER_PICTURE', 403),
	},
	{
		operation: 'user: updateLinkedinLimits',
		parameters: { userId: 'usr_2', updateFields: { inviteLimit: 40, inviteRampUp: 0 } },
		sends: ['PATCH /users/usr_2/linkedin-limits {"inviteLimit":40,"inviteRampUp":null}'],
		returns: [{ userId: 'usr_2', inviteLimit: 40, inviteRampUp: null, visitLimit: 36 }],
		fails: {
			parameters: { updateFields: { visitLimit: 0 } },
			error: "'Visit Limit' must be 1 or more [item 0]",
		},
	},
	{
		operation: 'user: updateSignature',
		parameters: {
			userId: 'usr_2',
			emptyValues: 'clear',
			updateFields: { signature: '<p>Jared Dunn</p>', plainTextSignature: '' },
		},
		sends: [
			'PATCH /users/usr_2/signature {"signature":"<p>Jared Dunn</p>","plainTextSignature":""}',
		],
		returns: [{ userId: 'usr_2', signature: '<p>Jared Dunn</p>', plainTextSignature: '' }],
		fails: notInTeam('SIGNATURE'),
	},
	{
		operation: 'field: upsert',
		parameters: {
			entity: 'contact',
			name: 'plan',
			type: 'select',
			upsertOptions: ['Gold', 'Silver'],
			renamedChoices: { choice: [{ from: 'Basic', to: 'Bronze' }] },
			additionalFields: { label: 'Plan' },
		},
		sends: [
			'POST /fields {"entity":"contact","name":"plan","type":"select","upsertOptions":["Gold","Silver"],"renameOptions":{"Basic":"Bronze"},"label":"Plan"}',
		],
		returns: [{ name: 'plan', label: 'Plan', options: ['Bronze', 'Gold', 'Silver'] }],
		fails: {
			parameters: { name: 'Plan 2' },
			error: "'Name' is not a valid field name [item 0]",
		},
	},
	{
		operation: 'field: delete',
		parameters: { entity: 'company', fieldName: 'tier' },
		sends: ['DELETE /fields/company/tier'],
		returns: [{ deleted: true }],
		fails: { parameters: { fieldName: 'size' }, error: 'Field not found (404) [item 0]' },
	},
	{
		operation: 'team: getCredits',
		sends: ['GET /team/credits'],
		returns: [{ credits: 100, details: { remaining: { subscription: 80 } } }],
		fails: invalidApiKey,
	},
	{
		operation: 'team: getSenders',
		parameters: { filters: { state: 'paused' } },
		sends: ['GET /team/senders?state=paused'],
		returns: [
			{ id: OWNER, campaigns: [{ _id: 'cam_2' }] },
			{ id: 'usr_2', campaigns: [] },
		],
		fails: invalidApiKey,
	},
	{
		operation: 'user: get',
		parameters: { userId: 'usr_2' },
		sends: ['GET /users/usr_2'],
		returns: [{ _id: 'usr_2', email: 'jared@piedpiper.com', linkedIn: { status: true } }],
		fails: { parameters: { userId: 'usr_9' }, error: 'Bad team (400) [item 0]' },
	},
	{
		operation: 'user: getChannels',
		sends: ['GET /user/channels'],
		returns: [{ plan: 'Multichannel Expert', linkedin: { connected: true } }],
		fails: invalidApiKey,
	},
	{
		operation: 'crm: getUsers',
		sends: ['GET /team/crmUsers'],
		returns: [
			{ id: 'usr_2', crm: 'salesforce' },
			{ id: 'usr_2', crm: 'hubspot' },
		],
		fails: invalidApiKey,
	},
	{
		operation: 'crm: getFilters',
		parameters: { filters: { type: 'report' } },
		sends: ['GET /crm/filters?type=report'],
		returns: [{ id: 16, name: 'Open deals' }],
		fails: {
			parameters: { filters: { type: '={{ "view" }}' } },
			error: 'Invalid type (400) [item 0]',
		},
	},
	{
		operation: 'crm: getFilters',
		// From workflows that were saved when lemlist asked for the CRM.
		parameters: { crm: 'hubspot', userId: 'usr_2' },
		sends: ['GET /crm/filters'],
		returns: [{ id: 16 }, { id: 17, name: 'All contacts' }],
		fails: invalidApiKey,
	},
	{
		operation: 'field: getAll',
		parameters: { limit: 2, filters: { entity: 'contact', source: 'custom' } },
		sends: ['GET /fields?entity=contact&source=custom'],
		returns: [
			{ entity: 'contact', name: 'favoriteColor', type: 'text' },
			{ entity: 'contact', name: 'score', type: 'number' },
		],
		fails: {
			parameters: { filters: { entity: '={{ "deal" }}' } },
			error: 'Invalid entity parameter. Must be one of: contact, company (400) [item 0]',
		},
	},
	{
		operation: 'field: getAll',
		parameters: { returnAll: true, filters: { source: 'custom' } },
		sends: ['GET /fields?source=custom'],
		returns: [{ entity: 'contact' }, { entity: 'contact' }, { entity: 'company', name: 'tier' }],
		fails: invalidApiKey,
	},
];

/** The team, its users, its CRMs and its fields. */
export const team: CaseGroup = {
	seed(emulator) {
		emulator.addUser({ _id: 'usr_2', name: 'Jared', email: 'jared@piedpiper.com' });
		const { state } = emulator;
		const jared = { userId: 'usr_2', email: 'jared@piedpiper.com', name: 'Jared' };
		state.mailboxes.push(createMailbox({ _id: 'usm_2', ...jared }));
		const settings = {
			signature: '<p>Jared</p>',
			plainTextSignature: 'Jared',
			linkedinLimits: { inviteLimit: 25, sendLimit: 33, inviteRampUp: 2, visitLimit: 36 },
			hasPicture: true,
			pictureStatus: {},
		};
		state.memberSettings = { usr_2: settings, [OWNER]: { ...settings, hasPicture: false } };
		emulator.addField({ name: 'plan', type: 'select', options: ['Basic'], source: 'crm_synced' });
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.addCampaign({ _id: 'cam_2', status: 'paused', sendUserIds: [OWNER] });
		emulator.state.crm.users.push(
			{ userId: 'usr_2', crm: 'salesforce' },
			{ userId: 'usr_2', crm: 'hubspot' },
		);
		emulator.state.crm.filters.push(
			{ id: 16, name: 'Open deals', type: 'report' },
			{ id: 17, name: 'All contacts' },
		);
	},
	v2,
};
