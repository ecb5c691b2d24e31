import { defineOperation } from '../../engine/defineOperation';
import { emailAccountField } from '../../fields/mailbox';

export const test = defineOperation({
	name: 'Test',
	value: 'test',
	action: 'Test an email account',
	description: 'Check whether lemlist can send by SMTP and receive by IMAP, and if not, why',
	fields: [emailAccountField],
	route: 'POST /user/email-accounts/{emailAccountId}/test',
});
