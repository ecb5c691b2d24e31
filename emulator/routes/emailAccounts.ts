import { ApiError } from '../http/apiError';
import { createMailbox, type Mailbox } from '../model/mailboxes';
import { equalsIgnoreCase } from '../model/fixtures';
import type { EmulatorContext } from '../context';
import { bodyObject, type RouteCall, type Routes } from './route';

const REQUIRED_FIELDS = ['host', 'port', 'login', 'password'].flatMap((name) => [
	`smtp_${name}`,
	`imap_${name}`,
]);

export const emailAccounts: Routes = {
	'POST /user/email-accounts': (call) => {
		const { context } = call;
		const body = bodyObject(call);
		if (!['sender_name', 'sender_email', ...REQUIRED_FIELDS].every((name) => body[name])) {
			throw new ApiError(400, 'Missing required fields');
		}
		if (![body.smtp_host, body.imap_host].every((host) => String(host).includes('.'))) {
			throw new ApiError(400, 'Invalid host');
		}
		const email = String(body.sender_email);
		if (context.state.mailboxes.some((mailbox) => equalsIgnoreCase(mailbox.email, email))) {
			throw new ApiError(400, 'This SMTP mailbox already exists');
		}
		const mailbox = createMailbox({
			_id: context.nextId('umx'),
			userId: requireMemberId(context, body.userId),
			email,
			name: String(body.sender_name),
		});
		context.state.mailboxes.push(mailbox);
		return { id: mailbox._id, email, provider: mailbox.provider };
	},

	'DELETE /user/email-accounts/:emailAccountId': (call) => {
		const { mailboxes } = call.context.state;
		mailboxes.splice(mailboxes.indexOf(requireMailbox(call)), 1);
		return { ok: true };
	},

	'POST /user/email-accounts/:emailAccountId/test': (call) => {
		const { smtpError, imapError } = requireMailbox(call);
		return { smtp: toTestResult(smtpError), imap: toTestResult(imapError) };
	},
};

function toTestResult(error?: string) {
	return error === undefined ? { success: true } : { success: false, error };
}

function requireMemberId(
	{ state }: EmulatorContext,
	userId: unknown = state.team.createdBy,
): string {
	const member = state.users.find(({ _id }) => _id === userId);
	if (!member) throw new ApiError(403, 'User is not a member of this team');
	return member._id;
}

function requireMailbox({ context, params }: RouteCall): Mailbox {
	const mailbox = context.state.mailboxes.find(({ _id }) => _id === params.emailAccountId);
	if (!mailbox) throw new ApiError(404, 'Email account not found');
	return mailbox;
}
