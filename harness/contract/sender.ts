import type { Contract } from './contract';
import type { Shape } from './shapes';

const CHANNEL = 'email|linkedin|whatsapp|phone';

const senders: Shape = [
	{ userId: 'string!', channels: [{ type: `${CHANNEL}!`, id: 'string', alias: 'string' }] },
];

const exclusions: Shape = [
	{ userId: 'string!', channels: [{ type: `${CHANNEL}|other!`, id: 'string' }] },
];

export const sender: Contract = {
	'sender: getAll': { request: 'GET /senders', query: { campaignId: 'string' } },
	'sender: getByCampaign': { request: 'GET /campaigns/{campaignId}/senders' },
	'sender: addToCampaign': {
		request: 'POST /campaigns/{campaignId}/senders',
		body: { 'senders!': senders },
	},
	'sender: replaceInCampaign': {
		request: 'PUT /campaigns/{campaignId}/senders',
		body: { 'senders!': senders },
	},
	'sender: updateInCampaign': {
		request: 'PATCH /campaigns/{campaignId}/senders/{userId}',
		body: {
			'channels!': [{ type: `${CHANNEL}!`, id: 'string', enabled: 'boolean', alias: 'string' }],
		},
	},
	'sender: removeFromCampaign': { request: 'DELETE /campaigns/{campaignId}/senders/{userId}' },
	'sender: getTeamExclusions': { request: 'GET /team/dynamic-sender-exclusions' },
	'sender: replaceTeamExclusions': {
		request: 'PUT /team/dynamic-sender-exclusions',
		body: { 'senders!': exclusions },
	},
	'sender: getCampaignExclusions': {
		request: 'GET /campaigns/{campaignId}/dynamic-sender-exclusions',
	},
	'sender: replaceCampaignExclusions': {
		request: 'PUT /campaigns/{campaignId}/dynamic-sender-exclusions',
		// A list, or null to follow the team.
		body: { senders: 'any' },
	},
};
