import { defineOperation } from '../../engine/defineOperation';
import { emailAccountField } from '../../fields/mailbox';
import { deletedItem } from '../../output/items';

export const disconnect = defineOperation({
	name: 'Disconnect',
	value: 'disconnect',
	action: 'Disconnect an email account',
	description: "Remove lemlist's access to a mailbox",
	sideEffects: ['irreversible'],
	fields: [emailAccountField],
	route: 'DELETE /user/email-accounts/{emailAccountId}',
	output: deletedItem,
});
