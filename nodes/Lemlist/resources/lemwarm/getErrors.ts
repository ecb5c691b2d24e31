import { defineOperation } from '../../engine/defineOperation';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { simplifiable } from '../../output/items';
import { singlePage } from '../../pagination/strategies';

export const getErrors = defineOperation({
	name: 'Get Errors',
	value: 'getErrors',
	action: 'Get the warm-up errors of the mailboxes',
	description:
		'List what pauses or endangers the warm-up of mailboxes, with what to do about it; in beta',
	fields: [returnAll, limit, simplify],
	route: 'GET /warmup/errors',
	pagination: singlePage('errors'),
	output: simplifiable(
		'mailboxId',
		'userId',
		'email',
		'state',
		'since',
		'code',
		'title',
		'whatHappened',
		'whatToCheck',
		'action',
	),
});
