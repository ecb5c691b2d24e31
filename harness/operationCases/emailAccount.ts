import { createMailbox } from '../../emulator/model/mailboxes';
import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const OWNER = 'usr_aawMB5Gd5JJCFYvjp';

const unknownAccount: ExpectedFailure = {
	parameters: { emailAccountId: 'usm_9' },
	error: 'Email account not found (404) [item 0]',
};

const v2: OperationCase[] = [
	{
		operation: 'emailAccount: getSendingLimits',
		parameters: { accountsOf: 'team' },
		sends: ['GET /user/sending-settings?scope=team'],
		returns: [
			{ id: 'usm_1', dailyEmailLimit: 50 },
			{ id: 'usm_2', dailyEmailLimit: 50 },
		],
		fails: {
			fault: { status: 401, message: 'The authentication you supplied is incorrect' },
			error: 'The authentication you supplied is incorrect (401) [item 0]',
		},
	},
	{
		operation: 'emailAccount: updateSendingLimit',
		parameters: {
			emailAccountId: '={{ $json.mailbox }}',
			dailyEmailLimit: '={{ $json.limit }}',
		},
		items: [
			{ mailbox: 'usm_1', limit: 80 },
			{ mailbox: 'usm_2', limit: 20 },
		],
		sends: [
			'PATCH /user/sending-settings {"emailAccounts":[{"id":"usm_1","dailyEmailLimit":80},{"id":"usm_2","dailyEmailLimit":20}]}',
		],
		returns: [
			{ id: 'usm_1', dailyEmailLimit: 80 },
			{ id: 'usm_2', dailyEmailLimit: 20 },
		],
		fails: {
			parameters: { emailAccountId: 'usm_9' },
			error: 'Email account not found [item 0]',
		},
	},
	{
		operation: 'emailAccount: connect',
		parameters: {
			senderName: 'Jared Dunn',
			senderEmail: 'jared@piedpiper.com',
			smtpHost: 'smtp.piedpiper.com',
			smtpPort: 465,
			smtpSecure: true,
			smtpLogin: 'jared',
			smtpPassword: 'swordfish',
			imapHost: 'imap.piedpiper.com',
			imapPort: 143,
			imapSecure: false,
			imapLogin: 'jared',
			imapPassword: 'swordfish',
			options: { userId: OWNER },
		},
		sends: [
			`POST /user/email-accounts {"sender_name":"Jared Dunn","sender_email":"jared@piedpiper.com","smtp_host":"smtp.piedpiper.com","smtp_port":465,"smtp_secure":true,"smtp_login":"jared","smtp_password":"swordfish","imap_host":"imap.piedpiper.com","imap_port":143,"imap_secure":false,"imap_login":"jared","imap_password":"swordfish","userId":"${OWNER}"}`,
		],
		returns: [{ email: 'jared@piedpiper.com', provider: 'custom' }],
		fails: {
			parameters: { senderEmail: 'richard@piedpiper.com' },
			error: 'This SMTP mailbox already exists (400) [item 0]',
		},
	},
	{
		operation: 'emailAccount: disconnect',
		parameters: { emailAccountId: 'usm_1' },
		sends: ['DELETE /user/email-accounts/usm_1'],
		returns: [{ deleted: true }],
		fails: unknownAccount,
	},
	{
		operation: 'emailAccount: test',
		parameters: { emailAccountId: 'usm_1' },
		sends: ['POST /user/email-accounts/usm_1/test'],
		returns: [{ smtp: { success: true }, imap: { success: false, error: 'Invalid login' } }],
		fails: unknownAccount,
	},
];

export const emailAccount: CaseGroup = {
	seed(emulator) {
		const [{ _id: userId, email, name }] = emulator.state.users;
		const mailbox = createMailbox({ _id: 'usm_1', userId, email, name });
		const other = createMailbox({ _id: 'usm_2', userId, email: 'sales@piedpiper.com', name });
		emulator.state.mailboxes.push({ ...mailbox, imapError: 'Invalid login' }, other);
	},
	v2,
};
