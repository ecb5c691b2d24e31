import { defineOperation } from '../../engine/defineOperation';
import { mailboxField } from '../../fields/mailbox';

export const getSettings = defineOperation({
	name: 'Get Settings',
	value: 'getSettings',
	action: 'Get the lemwarm settings of a mailbox',
	description: 'Get how a mailbox is warmed up and its deliverability score',
	fields: [mailboxField],
	route: 'GET /warmup/{mailboxId}/settings',
	fallbackRoute: 'GET /lemwarm/{mailboxId}/settings',
});
