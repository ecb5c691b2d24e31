import { defineResource } from '../../engine/defineOperation';
import { addMany } from './addMany';
import { create } from './create';
import { deleteUnsubscribe } from './delete';
import { exportAll } from './export';
import { exportContacts } from './exportContacts';
import { get } from './get';
import { getAll } from './getAll';
import { getContact } from './getContact';
import { resubscribeContact } from './resubscribeContact';
import { unsubscribeContact } from './unsubscribeContact';

export const unsubscribe = defineResource({
	name: 'Unsubscribe',
	value: 'unsubscribe',
	description: 'People and domains that no campaign contacts',
	operations: [
		create,
		addMany,
		exportAll,
		exportContacts,
		get,
		getContact,
		getAll,
		deleteUnsubscribe,
		resubscribeContact,
		unsubscribeContact,
	],
});
