import { defineOperation } from '../../engine/defineOperation';

export const getChannels = defineOperation({
	name: 'Get Channels',
	value: 'getChannels',
	action: 'Get your own channels',
	description:
		'Get which of email, LinkedIn and WhatsApp the owner of the API key has connected, and which the plan includes',
	fields: [],
	route: 'GET /user/channels',
});
