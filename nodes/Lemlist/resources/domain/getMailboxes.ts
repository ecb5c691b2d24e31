import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getMailboxes = defineOperation({
	name: 'Get Mailboxes',
	value: 'getMailboxes',
	action: 'Get the mailboxes bought in lemlist',
	description:
		'List the mailboxes that the team bought. An active mailbox exists at its provider; to send from it, connect it as well.',
	fields: [returnAll, limit],
	route: 'GET /domains-core/mailboxes',
	pagination: singlePage('mailboxes'),
});
