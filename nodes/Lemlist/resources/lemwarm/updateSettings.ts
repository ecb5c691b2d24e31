import { defineOperation } from '../../engine/defineOperation';
import { mailboxField } from '../../fields/mailbox';
import { settingsUpdate } from './settingsUpdate';

export const updateSettings = defineOperation({
	name: 'Update Settings',
	value: 'updateSettings',
	action: 'Update the lemwarm settings of a mailbox',
	description: 'Change how a mailbox is warmed up; what you leave out stays as it is',
	fields: [mailboxField, settingsUpdate],
	route: 'PATCH /warmup/{mailboxId}/settings',
	fallbackRoute: 'PATCH /lemwarm/{mailboxId}/settings',
	body: ({ updateFields }) => updateFields,
	requireOneOf: ['updateFields'],
	isRepeatable: true,
});
