import { defineResource } from '../../engine/defineOperation';
import { addContact } from './addContact';
import { get } from './get';
import { start } from './start';

export const contactSourcing = defineResource({
	name: 'Contact Sourcing',
	value: 'contactSourcing',
	description: 'AI searches for the right people at a company',
	operations: [addContact, get, start],
});
