import { defineOperation } from '../../engine/defineOperation';
import { mailboxField } from '../../fields/mailbox';

export const pause = defineOperation({
	name: 'Pause',
	value: 'pause',
	action: 'Pause lemwarm for a mailbox',
	description: 'Stop warming up a mailbox until it is started again',
	fields: [mailboxField],
	route: 'POST /warmup/{mailboxId}/pause',
	fallbackRoute: 'POST /lemwarm/{mailboxId}/pause',
});
