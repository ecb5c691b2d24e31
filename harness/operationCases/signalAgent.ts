import type { Emulator } from '../../emulator';
import { createSignalAgent as agent, createSignal } from '../../emulator/model/signals';
import { campaignById, customVariables } from '../engine/formParameters';
import type { ExpectedFailure, CaseGroup } from './operationCase';

const unauthorized: ExpectedFailure = {
	fault: { status: 401, message: 'Unauthorized' },
	error: 'Unauthorized (401) [item 0]',
};

function seed(emulator: Emulator): void {
	const { state } = emulator;
	emulator.addCampaign({ _id: 'cam_1' });
	const jobs = agent({ _id: 'wl_1', name: 'Moves', status: 'active' });
	const webinars = agent({ _id: 'wl_2', name: 'Webinars', type: 'externalSignalContact' });
	const { watchlist } = state;
	watchlist.agents.push(jobs, webinars);
	const at = (receivedAt: string) => ({ receivedAt, createdAt: receivedAt });
	watchlist.signals.push(
		createSignal(jobs, {
			_id: 'wls_1',
			...at('2026-01-01T00:00:00.000Z'),
			contact: { email: 'a@x.io' },
		}),
		createSignal(jobs, { _id: 'wls_2', ...at('2026-01-02T00:00:00.000Z'), status: 'handled' }),
		createSignal(webinars, { _id: 'wls_3', ...at('2026-01-03T00:00:00.000Z') }),
	);
	const { since, status: _status, ...former } = jobs;
	watchlist.history.push({
		...former,
		_id: 'wlh_1',
		name: 'Old moves',
		watchListId: 'wl_1',
		startDate: since,
		endDate: since,
		createdBy: 'usr_1',
	});
}

export const signalAgent: CaseGroup = {
	seed,
	v2: [
		{
			operation: 'signalAgent: create',
			parameters: {
				name: 'New hires',
				type: 'newHire',
				filters: { filter: [{ filterId: 'companyIndustries', in: ['Software'], out: [] }] },
				additionalFields: {
					activate: true,
					segmentType: 'all',
					signalProcessingType: 'create_opportunity',
					signalOpportunityTemplate: {
						task: {
							ownerType: 'specific_owner',
							ownerId: 'usr_1',
							type: 'email',
							priority: '2',
							title: 'Say hello',
							subject: '',
							message: 'Welcome',
							emailTemplateId: '',
						},
					},
				},
			},
			sends: [
				'POST /watchlist {"name":"New hires","type":"newHire","filters":[{"filterId":"companyIndustries","in":["Software"]}],"segmentType":"all","signalProcessingType":"create_opportunity","activate":true,"signalOpportunityTemplate":{"ownerType":"specific_owner","ownerId":"usr_1","type":"email","priority":2,"data":{"message":"Welcome","title":"Say hello"}}}',
			],
			returns: [{ name: 'New hires', status: 'active' }],
			// The fault occurs once, so a retry would succeed.
			fails: {
				fault: { status: 429, message: 'Monitoring limit exceeded', retryAfter: 0 },
				error: 'Monitoring limit exceeded (429) [item 0]',
			},
		},
		{
			operation: 'signalAgent: update',
			parameters: {
				watchListId: 'wl_1',
				updateFields: {
					name: 'Moves in France',
					filters: { filter: [{ filterId: 'location', in: ['France'], out: [] }] },
				},
			},
			sends: [
				'PATCH /watchlist {"watchListId":"wl_1","filters":[{"filterId":"location","in":["France"]}],"name":"Moves in France"}',
			],
			returns: [{ _id: 'wl_1', name: 'Moves in France' }],
			fails: {
				parameters: { watchListId: 'wl_9' },
				error: 'Watch list not found (404) [item 0]',
			},
		},
		{
			operation: 'signalAgent: delete',
			parameters: { watchListId: 'wl_1' },
			sends: ['DELETE /watchlist?watchListId=wl_1'],
			returns: [{ deleted: true }],
			fails: {
				parameters: { watchListId: 'cam_1' },
				error: 'watchListId must be a valid watch list ID (400) [item 0]',
			},
		},
		{
			operation: 'signalAgent: getAll',
			parameters: {
				returnAll: true,
				filters: { type: ['jobChange', 'newHire'], status: ['active', 'draft'] },
			},
			sends: ['GET /watchlist?type=jobChange%2CnewHire&status=active%2Cdraft&page=1&limit=100'],
			returns: [{ _id: 'wl_1', name: 'Moves' }],
			fails: unauthorized,
		},
		{
			operation: 'signalAgent: getSignals',
			parameters: {
				limit: 2,
				filters: {
					type: ['jobChange', 'newHire'],
					status: ['new'],
					sortBy: 'receivedAt',
					sortOrder: 'asc',
					watchListId: 'wl_1',
					receivedAtFrom: '2025-12-31T00:00:00.000Z',
					receivedAtTo: '2026-02-01T00:00:00.000Z',
				},
			},
			sends: [
				'GET /watchlist/signals?receivedAtFrom=2025-12-31T00%3A00%3A00.000Z&receivedAtTo=2026-02-01T00%3A00%3A00.000Z&watchListId=wl_1&type%5B%5D=jobChange&type%5B%5D=newHire&sortBy=receivedAt&sortOrder=asc&status%5B%5D=new&page=1&limit=2',
			],
			returns: [{ _id: 'wls_1', watchListName: 'Moves', contactEmail: 'a@x.io' }],
			fails: {
				parameters: { filters: { receivedAtFrom: 'lately' } },
				error: "'Received From' is not a date [item 0]",
			},
		},
		{
			operation: 'signalAgent: getHistory',
			parameters: { watchListId: 'wl_1', returnAll: true },
			sends: ['GET /watchlist/history?watchListId=wl_1&page=1&limit=100'],
			returns: [{ _id: 'wlh_1', name: 'Old moves' }],
			fails: {
				parameters: { watchListId: 'wl_9' },
				error: 'WatchList not found or access denied (404) [item 0]',
			},
		},
		{
			operation: 'signalAgent: getSignalTypes',
			parameters: { limit: 1 },
			sends: ['GET /watchlist/library'],
			returns: [{ type: 'buyingIntent' }],
			fails: unauthorized,
		},
		{
			operation: 'signalAgent: getFilters',
			parameters: { returnAll: true, filters: { type: 'jobChange' } },
			sends: ['GET /watchlist/filters?type=jobChange'],
			returns: [
				{ signalType: 'jobChange', filterId: 'title', properties: ['in', 'out'] },
				{ signalType: 'jobChange', filterId: 'location' },
				{ signalType: 'jobChange', filterId: 'persona' },
			],
			fails: unauthorized,
		},
		{
			operation: 'signalAgent: getFilterValues',
			parameters: { filterId: 'companyIndustries', options: { query: 'software' } },
			sends: ['GET /watchlist/filter-values?filterId=companyIndustries&query=software'],
			returns: [
				{ filterId: 'companyIndustries', value: 'Software Development' },
				{ filterId: 'companyIndustries', value: 'Computer Software' },
			],
			fails: {
				parameters: { filterId: 'minJobCount' },
				error: 'filterId is not a supported watch list autocomplete filter (400) [item 0]',
			},
		},
		{
			operation: 'signalAgent: create',
			parameters: {
				name: 'New offices',
				type: 'newOffice',
				additionalFields: {
					signalProcessingType: 'push_to_campaign',
					...campaignById('cam_1'),
					personaId: 'pdp_1',
				},
			},
			sends: [
				'POST /watchlist {"name":"New offices","type":"newOffice","filters":[],"segmentType":"all","signalProcessingType":"push_to_campaign","activate":false,"campaignId":"cam_1","personaId":"pdp_1"}',
			],
			returns: [{ name: 'New offices', status: 'draft', campaignId: 'cam_1' }],
			fails: {
				parameters: { additionalFields: campaignById('cam_9') },
				error: 'Invalid campaign: WATCH_LIST_API_INVALID_CAMPAIGN_ID (400) [item 0]',
			},
		},
		{
			operation: 'signalAgent: pushSignal',
			parameters: {
				watchListId: 'wl_2',
				about: 'contact',
				linkedinUrl: 'https://www.linkedin.com/in/ada',
				contactFields: { firstName: 'Ada', email: '' },
				customFields: customVariables({ seats: 5 }).customVariables,
			},
			sends: [
				'POST /watchlist/wl_2/external-signals {"contact":{"linkedinUrl":"https://www.linkedin.com/in/ada","firstName":"Ada"},"customFields":{"seats":"5"}}',
			],
			returns: [{ status: 'processed', entity: { type: 'contact' } }],
			fails: {
				parameters: { watchListId: 'wl_1' },
				error: 'Watch list not found or not configured for external signals (404) [item 0]',
			},
		},
	],
};
