import { defineOperation } from '../../engine/define';
import { mailboxId } from '../../fields/mailbox';

export const getSettings = defineOperation({
	name: 'Get Settings',
	value: 'getSettings',
	action: 'Get the lemwarm settings of a mailbox',
	description: 'Get how a mailbox is warmed up and its deliverability score',
	fields: [mailboxId],
	route: 'GET /lemwarm/{mailboxId}/settings',
});
