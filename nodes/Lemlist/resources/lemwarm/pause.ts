import { defineOperation } from '../../engine/define';
import { mailboxId } from '../../fields/mailbox';

export const pause = defineOperation({
	name: 'Pause',
	value: 'pause',
	action: 'Pause lemwarm for a mailbox',
	description: 'Stop to warm up a mailbox until it is started again',
	fields: [mailboxId],
	route: 'POST /lemwarm/{mailboxId}/pause',
});
