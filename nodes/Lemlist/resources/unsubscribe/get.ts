import { defineOperation } from '../../engine/define';
import { answerFormat, unsubscribeValue } from '../../fields/unsubscribe';

const CURRENT = 'GET /v2/unsubscribes/variables/{value}';
// Finds only emails and domains; lemlist has retired it (docs/lemlist-api.md#unsubscribes).
const FORMER = 'GET /unsubscribes/{value}';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get an unsubscribe',
	description: 'See whether a person or a domain is unsubscribed, and by whom; fails if not',
	fields: [unsubscribeValue, answerFormat],
	route: ({ format }) => (format === 'former' ? FORMER : CURRENT),
	routes: [CURRENT, FORMER],
});
