import { defineOperation } from '../../engine/defineOperation';
import { mailboxField } from '../../fields/mailbox';

export const start = defineOperation({
	name: 'Start',
	value: 'start',
	action: 'Start lemwarm for a mailbox',
	description: "Start or resume warming up a mailbox, so that its emails don't end up in spam",
	fields: [mailboxField],
	route: 'POST /warmup/{mailboxId}/start',
	fallbackRoute: 'POST /lemwarm/{mailboxId}/start',
});
