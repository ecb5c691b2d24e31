import { defineOperation } from '../../engine/define';
import { emailAccountId } from '../../fields/emailAccount';
import { deleted } from '../../output/items';

export const disconnect = defineOperation({
	name: 'Disconnect',
	value: 'disconnect',
	action: 'Disconnect an email account',
	description: 'Take the access to a mailbox from lemlist',
	effects: ['permanent'],
	fields: [emailAccountId],
	route: 'DELETE /user/email-accounts/{emailAccountId}',
	output: deleted,
});
