import { defineOperation } from '../../engine/defineOperation';
import { omitKeys } from '../../output/items';
import {
	imapHost,
	imapLogin,
	imapPassword,
	imapPort,
	imapSecure,
	smtpHost,
	smtpLogin,
	smtpPassword,
	smtpPort,
	smtpSecure,
} from './serverFields';
import { accountEmail, senderName, ownerOptions } from './senderFields';

export const connect = defineOperation({
	name: 'Connect',
	value: 'connect',
	action: 'Connect an email account',
	description:
		'Give lemlist access to a mailbox by SMTP and IMAP, so that campaigns can send from it',
	fields: [
		senderName,
		accountEmail,
		smtpHost,
		smtpPort,
		smtpSecure,
		smtpLogin,
		smtpPassword,
		imapHost,
		imapPort,
		imapSecure,
		imapLogin,
		imapPassword,
		ownerOptions,
	],
	route: 'POST /user/email-accounts',
	body: (account) => ({
		sender_name: account.senderName,
		sender_email: account.senderEmail,
		smtp_host: account.smtpHost,
		smtp_port: account.smtpPort,
		smtp_secure: account.smtpSecure,
		smtp_login: account.smtpLogin,
		smtp_password: account.smtpPassword,
		imap_host: account.imapHost,
		imap_port: account.imapPort,
		imap_secure: account.imapSecure,
		imap_login: account.imapLogin,
		imap_password: account.imapPassword,
		...account.options,
	}),
	serializeBy: ({ senderEmail: address }) => address.toLowerCase(),
	output: omitKeys('smtp_password', 'imap_password'),
});
