import { defineOperation } from '../../engine/defineOperation';
import { mailboxField } from '../../fields/mailbox';

export const getSettings = defineOperation({
	name: 'Get Settings',
	value: 'getSettings',
	action: 'Get the lemwarm settings of a mailbox',
	description: 'Get the warm-up settings and the deliverability score of a mailbox',
	fields: [mailboxField],
	route: 'GET /warmup/{mailboxId}/settings',
	fallbackRoute: 'GET /lemwarm/{mailboxId}/settings',
});
