import { defineOperation } from '../../engine/defineOperation';
import { emailAccountField } from '../../fields/mailbox';
import { deletedItem } from '../../output/items';

export const disconnect = defineOperation({
	name: 'Disconnect',
	value: 'disconnect',
	action: 'Disconnect an email account',
	description: 'Take the access to a mailbox from lemlist',
	sideEffects: ['irreversible'],
	fields: [emailAccountField],
	route: 'DELETE /user/email-accounts/{emailAccountId}',
	output: deletedItem,
});
