import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const OWNER = 'usr_aawMB5Gd5JJCFYvjp';

const invalidApiKey: ExpectedFailure = {
	fault: { status: 401, message: 'The authentication you supplied is incorrect' },
	error: 'The authentication you supplied is incorrect (401) [item 0]',
};

const v2: OperationCase[] = [
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
		parameters: { crm: 'salesforce', userId: 'usr_2', filters: { type: 'report' } },
		sends: ['GET /crm/filters?crm=salesforce&userId=usr_2&type=report'],
		returns: [{ id: 16, name: 'Open deals' }],
		fails: { parameters: { userId: '={{ "" }}' }, error: "'User' is empty [item 0]" },
	},
	{
		operation: 'crm: getFilters',
		parameters: { crm: 'hubspot', userId: 'usr_2', filters: { type: 'report' } },
		sends: ['GET /crm/filters?crm=hubspot&userId=usr_2'],
		returns: [{ id: 17, name: 'All contacts' }],
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
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.addCampaign({ _id: 'cam_2', status: 'paused', sendUserIds: [OWNER] });
		emulator.state.crm.users.push(
			{ userId: 'usr_2', crm: 'salesforce' },
			{ userId: 'usr_2', crm: 'hubspot' },
		);
		emulator.state.crm.filters.push(
			{ id: 16, name: 'Open deals', crm: 'salesforce', userId: 'usr_2', type: 'report' },
			{ id: 17, name: 'All contacts', crm: 'hubspot', userId: 'usr_2' },
		);
	},
	v2,
};
