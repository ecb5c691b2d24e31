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
		'List the problems that pause or endanger the warm-up of mailboxes, and how to fix them; in beta',
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
