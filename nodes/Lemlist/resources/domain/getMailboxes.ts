import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { singlePage } from '../../pagination/strategies';

export const getMailboxes = defineOperation({
	name: 'Get Mailboxes',
	value: 'getMailboxes',
	action: 'Get the mailboxes bought in lemlist',
	description:
		'List the mailboxes that the team has bought. An active one exists at its provider; to send from it, it must also be connected.',
	fields: [returnAll, limit],
	route: 'GET /domains-core/mailboxes',
	pagination: singlePage('mailboxes'),
});
