import { defineOperation } from '../../engine/defineOperation';
import { responseFormat, unsubscribeValue } from '../../fields/unsubscribe';
import { formerFormat } from './deprecation';

const CURRENT = 'GET /v2/unsubscribes/variables/{value}';
// Finds only emails and domains; lemlist has retired it (docs/lemlist-api.md#unsubscribes).
const LEGACY = 'GET /unsubscribes/{value}';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get an unsubscribe',
	description: 'Check whether a person or a domain is unsubscribed, and by whom; fails if not',
	fields: [unsubscribeValue, responseFormat],
	route: ({ format }) => (format === 'former' ? LEGACY : CURRENT),
	routes: [CURRENT, LEGACY],
	deprecation: ({ format }) => (format === 'former' ? formerFormat : undefined),
});
