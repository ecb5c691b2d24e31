import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { asRecords } from '../../output/records';
import { singlePage } from '../../pagination/strategies';
import { disabledHint } from './disabledHint';
import { webhookOutput, webhookOutputV1 } from './output';

const inspectWebhooks = (webhooks: unknown) => ({ hint: disabledHint(asRecords(webhooks)) });

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many webhooks',
	description:
		"List the webhooks of the team, including disabled ones, with their state and their workflow's URL",
	fields: [returnAll, limit],
	route: 'GET /hooks',
	pagination: singlePage(),
	output: webhookOutput,
	inspect: inspectWebhooks,
	v1: {
		fields: [returnAll, limit],
		route: 'GET /hooks',
		pagination: singlePage(),
		output: webhookOutputV1,
		inspect: inspectWebhooks,
	},
});
