import { defineOperation } from '../../engine/defineOperation';

export const getChannels = defineOperation({
	name: 'Get Channels',
	value: 'getChannels',
	action: 'Get your own channels',
	description:
		"Get which channels (email, LinkedIn, WhatsApp) the API key's owner has connected, and which ones the plan includes",
	fields: [],
	route: 'GET /user/channels',
});
