import { Refusal } from '../errors';
import { mailboxOf, type Mailbox } from '../mailboxState';
import { isSameText } from '../seeding';
import type { World } from '../world';
import { bodyObject, type Call, type Routes } from './route';

const NEEDED = ['host', 'port', 'login', 'password'].flatMap((name) => [
	`smtp_${name}`,
	`imap_${name}`,
]);

export const emailAccounts: Routes = {
	'POST /user/email-accounts': (call) => {
		const { world } = call;
		const body = bodyObject(call);
		if (!['sender_name', 'sender_email', ...NEEDED].every((name) => body[name])) {
			throw new Refusal(400, 'Missing required fields');
		}
		if (![body.smtp_host, body.imap_host].every((host) => String(host).includes('.'))) {
			throw new Refusal(400, 'Invalid host');
		}
		const email = String(body.sender_email);
		if (world.state.mailboxes.some((mailbox) => isSameText(mailbox.email, email))) {
			throw new Refusal(400, 'This SMTP mailbox already exists');
		}
		const mailbox = mailboxOf({
			_id: world.nextId('umx'),
			userId: memberOf(world, body.userId),
			email,
			name: String(body.sender_name),
		});
		world.state.mailboxes.push(mailbox);
		return { id: mailbox._id, email, provider: mailbox.provider };
	},

	'DELETE /user/email-accounts/:emailAccountId': (call) => {
		const { mailboxes } = call.world.state;
		mailboxes.splice(mailboxes.indexOf(accountOf(call)), 1);
		return { ok: true };
	},

	'POST /user/email-accounts/:emailAccountId/test': (call) => {
		const { smtpError, imapError } = accountOf(call);
		return { smtp: outcome(smtpError), imap: outcome(imapError) };
	},
};

function outcome(error?: string) {
	return error === undefined ? { success: true } : { success: false, error };
}

function memberOf({ state }: World, userId: unknown = state.team.createdBy): string {
	const member = state.users.find(({ _id }) => _id === userId);
	if (!member) throw new Refusal(403, 'User is not a member of this team');
	return member._id;
}

function accountOf({ world, params }: Call): Mailbox {
	const mailbox = world.state.mailboxes.find(({ _id }) => _id === params.emailAccountId);
	if (!mailbox) throw new Refusal(404, 'Email account not found');
	return mailbox;
}
