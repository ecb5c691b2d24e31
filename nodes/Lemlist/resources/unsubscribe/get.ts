import { defineOperation } from '../../engine/define';
import { answerFormat, unsubscribeValue } from '../../fields/unsubscribe';

const CURRENT = 'GET /v2/unsubscribes/variables/{value}';
// Knows e-mail addresses and domains only; lemlist calls it deprecated (fact sheet 2.3, no. 106).
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
