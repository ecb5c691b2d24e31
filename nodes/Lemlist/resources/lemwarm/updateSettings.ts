import { defineOperation } from '../../engine/defineOperation';
import { mailboxField } from '../../fields/mailbox';
import { settingsUpdate } from './settingsUpdate';

export const updateSettings = defineOperation({
	name: 'Update Settings',
	value: 'updateSettings',
	action: 'Update the lemwarm settings of a mailbox',
	description:
		"Change the warm-up settings of a mailbox; anything that you don't add stays unchanged",
	fields: [mailboxField, settingsUpdate],
	route: 'PATCH /warmup/{mailboxId}/settings',
	fallbackRoute: 'PATCH /lemwarm/{mailboxId}/settings',
	body: ({ updateFields }) => updateFields,
	requireOneOf: ['updateFields'],
	isRepeatable: true,
});
