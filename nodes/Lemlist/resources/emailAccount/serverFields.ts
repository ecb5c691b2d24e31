import { defineField } from '../../fields/defineField';

export const smtpHost = defineField({
	displayName: 'SMTP Host',
	name: 'smtpHost',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. smtp.example.com',
	description: 'The server that sends emails',
});

export const smtpPort = defineField({
	displayName: 'SMTP Port',
	name: 'smtpPort',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 65535 },
	required: true,
	default: 587,
	description: 'The port of the SMTP server, usually 587',
});

export const smtpSecure = defineField({
	displayName: 'SMTP SSL/TLS',
	name: 'smtpSecure',
	type: 'boolean',
	default: false,
	description: 'Whether to use SSL/TLS from the start, as on port 465',
});

export const smtpLogin = defineField({
	displayName: 'SMTP Login',
	name: 'smtpLogin',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. nathan@example.com',
	description: 'The login name, often the email address',
});

export const smtpPassword = defineField({
	displayName: 'SMTP Password',
	name: 'smtpPassword',
	type: 'string',
	typeOptions: { password: true },
	required: true,
	default: '',
	description: 'The password; many providers require an app password',
});

export const imapHost = defineField({
	displayName: 'IMAP Host',
	name: 'imapHost',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. imap.example.com',
	description: 'The server that receives emails',
});

export const imapPort = defineField({
	displayName: 'IMAP Port',
	name: 'imapPort',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 65535 },
	required: true,
	default: 993,
	description: 'The port of the IMAP server, usually 993',
});

export const imapSecure = defineField({
	displayName: 'IMAP SSL/TLS',
	name: 'imapSecure',
	type: 'boolean',
	default: true,
	description: 'Whether to use SSL/TLS from the start, as on port 993',
});

export const imapLogin = defineField({
	displayName: 'IMAP Login',
	name: 'imapLogin',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. nathan@example.com',
	description: 'The login name, often the email address',
});

export const imapPassword = defineField({
	displayName: 'IMAP Password',
	name: 'imapPassword',
	type: 'string',
	typeOptions: { password: true },
	required: true,
	default: '',
	description: 'The password; many providers require an app password',
});
