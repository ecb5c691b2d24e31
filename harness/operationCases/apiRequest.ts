import type { CaseGroup } from './operationCase';

/** Requests of every shape: a path, a query, a body, a list page by page, and a file. */
export const apiRequest: CaseGroup = {
	seed(emulator) {
		emulator.addCampaign({ _id: 'cam_1', name: 'Spring' });
		emulator.addCampaign({ _id: 'cam_2', name: 'Summer' });
	},
	v2: [
		{
			operation: 'apiRequest: send',
			parameters: {
				method: 'PATCH',
				path: '=/campaigns/{{ $json.id }}',
				sendBody: true,
				bodyFields: {
					assignments: [
						{ id: '1', name: 'name', value: 'Autumn', type: 'string' },
						{ id: '2', name: 'stopOnMeetingBooked', value: true, type: 'boolean' },
					],
				},
			},
			items: [{ id: 'cam_1' }],
			sends: ['PATCH /campaigns/cam_1 {"name":"Autumn","stopOnMeetingBooked":true}'],
			returns: [{ name: 'Autumn' }],
			fails: {
				parameters: { path: '/campaigns/../team' },
				error: "'Path' contains '.' or '..', which would change the path [item 0]",
			},
		},
		{
			operation: 'apiRequest: send',
			parameters: {
				path: '/campaigns?version=v2',
				paging: 'page',
				returnAll: true,
				options: { pageSize: 1 },
			},
			sends: [
				'GET /campaigns?version=v2&page=1&limit=1',
				'GET /campaigns?version=v2&page=2&limit=1',
			],
			returns: [{ _id: 'cam_1' }, { _id: 'cam_2' }],
			fails: {
				parameters: { path: 'https://example.com/api/campaigns' },
				error: "'Path' doesn't start with the base URL of the credential [item 0]",
			},
		},
		{
			operation: 'apiRequest: send',
			parameters: {
				path: '/campaigns/cam_1/export/leads',
				sendQuery: true,
				queryParameters: { parameters: [{ name: 'state', value: 'all' }] },
			},
			sends: ['GET /campaigns/cam_1/export/leads?state=all'],
			returns: [{ fileName: 'leads.csv', mimeType: 'text/csv' }],
			fails: {
				parameters: { path: '/campaigns/cam_9/export/leads' },
				error: 'Campaign not found (404) [item 0]',
			},
		},
	],
};
