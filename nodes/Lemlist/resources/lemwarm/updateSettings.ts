import { defineOperation } from '../../engine/define';
import { mailboxId } from '../../fields/mailbox';
import { settings } from './settings';

export const updateSettings = defineOperation({
	name: 'Update Settings',
	value: 'updateSettings',
	action: 'Update the lemwarm settings of a mailbox',
	description: 'Change how a mailbox is warmed up; what you leave out stays as it is',
	fields: [mailboxId, settings],
	route: 'PATCH /lemwarm/{mailboxId}/settings',
	body: ({ updateFields }) => updateFields,
	isBodyRequired: true,
});
