import { defineResource } from '../../engine/defineOperation';
import { getAll } from './getAll';
import { getMailboxes } from './getMailboxes';
import { search } from './search';

export const domain = defineResource({
	name: 'Domain',
	value: 'domain',
	description: 'Domains and mailboxes bought in lemlist',
	operations: [getMailboxes, getAll, search],
});
