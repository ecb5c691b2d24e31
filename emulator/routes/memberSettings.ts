import { ApiError } from '../http/apiError';
import { mailboxesFor } from '../model/mailboxes';
import { settingsFor } from '../model/memberSettings';
import type { User } from '../model/team';
import type { EmulatorContext } from '../context';
import { bodyObject, requireById, type RouteCall, type Routes } from './route';

const LIMIT_NAMES = [
	'followLimit',
	'inviteLimit',
	'sendLimit',
	'visitLimit',
	'inMailLimit',
	'networkCheckLimit',
	'withdrawInvitationLimit',
	'likeLastPostLimit',
	'endorseLimit',
	'commentLastPostRetrieveLimit',
	'commentLastPostSendLimit',
	'inviteRampUp',
];

const MAX_SIGNATURE_LENGTHS: Record<string, number> = {
	signature: 100_000,
	plainTextSignature: 50_000,
};

const MAX_ACCOUNTS = 100;

/** Sending limits, LinkedIn limits, signatures and pictures of members. */
export const memberSettings: Routes = {
	'GET /user/sending-settings': ({ context: { state }, query }) => {
		const [owner] = state.users;
		const all = query.scope === 'team' ? state.mailboxes : mailboxesFor(state.mailboxes, owner);
		return {
			emailAccounts: all.map(({ _id, email, userId, dailyEmailLimit }) => ({
				id: _id,
				email,
				userId,
				dailyEmailLimit,
			})),
		};
	},

	'PATCH /user/sending-settings': (call) => {
		const { emailAccounts } = bodyObject(call) as { emailAccounts?: AccountLimit[] };
		if (!emailAccounts?.length || emailAccounts.length > MAX_ACCOUNTS) {
			throw new ApiError(400, 'emailAccounts must hold 1 to 100 entries', 'error');
		}
		return updateLimits(call.context, emailAccounts);
	},

	'PATCH /users/:userId/linkedin-limits': (call) => {
		const { _id: userId } = requireMember(call, 'LINKEDIN_LIMITS');
		const changes = Object.entries(bodyObject(call));
		if (changes.length === 0) throw codeError(400, 'LINKEDIN_LIMITS_NOTHING_TO_UPDATE');
		for (const [name, value] of changes) {
			const isOff = name === 'inviteRampUp' && value === null;
			const isValid = isOff || (Number.isInteger(value) && Number(value) >= 1);
			if (!LIMIT_NAMES.includes(name) || !isValid)
				throw codeError(400, 'LINKEDIN_LIMITS_INVALID_INPUT');
		}
		const { linkedinLimits } = settingsFor(call.context, userId);
		Object.assign(linkedinLimits, Object.fromEntries(changes));
		const isHigh = Number(linkedinLimits.inviteLimit) > 100;
		const warning = 'LinkedIn may restrict an account that sends so many invitations';
		return { data: { userId, ...linkedinLimits, ...(isHigh && { warning }) } };
	},

	'GET /users/:userId/signature': (call) => {
		const { _id: userId } = requireMember(call, 'SIGNATURE');
		return { data: toSignature(call.context, userId) };
	},

	'PATCH /users/:userId/signature': (call) => {
		const { _id: userId } = requireMember(call, 'SIGNATURE');
		const changes = Object.entries(bodyObject(call));
		if (changes.length === 0) throw codeError(400, 'SIGNATURE_NOTHING_TO_UPDATE');
		const isValid = changes.every(
			([name, value]) =>
				typeof value === 'string' && value.length <= (MAX_SIGNATURE_LENGTHS[name] ?? -1),
		);
		if (!isValid) throw codeError(400, 'SIGNATURE_INVALID_INPUT');
		const settings = settingsFor(call.context, userId);
		Object.assign(settings, Object.fromEntries(changes));
		// lemlist cleans the HTML and returns what it stored
		settings.signature = settings.signature.replace(/<script.*?<\/script>/gis, '');
		return { data: toSignature(call.context, userId) };
	},

	'GET /sender-picture/mailboxes': (call) => {
		const user = requirePictureOwner(call, call.query.userId);
		const { hasPicture, pictureStatus } = settingsFor(call.context, user._id);
		const mailboxes = pictureMailboxes(call.context, user).map(({ mailboxId, email }) => ({
			mailboxId,
			email,
			status: pictureStatus[email] ?? 'not-synced',
		}));
		return { hasPicture, mailboxes };
	},

	'POST /sender-picture/sync': (call) => {
		const { scope, userId, mailboxId, email } = bodyObject(call);
		const user = requirePictureOwner(call, userId);
		const settings = settingsFor(call.context, user._id);
		if (!settings.hasPicture) throw new ApiError(400, 'The user has no picture', 'error');
		const chosen = pictureMailboxes(call.context, user).filter((mailbox) =>
			scope === 'mailbox'
				? [mailbox.mailboxId, mailbox.email].includes(String(mailboxId ?? email))
				: scope === 'all' || settings.pictureStatus[mailbox.email] !== 'synced',
		);
		for (const mailbox of chosen) settings.pictureStatus[mailbox.email] = 'queued';
		return { enqueued: chosen.length };
	},
};

interface AccountLimit {
	id: string;
	dailyEmailLimit: number;
}

/** Updates each account for itself, and answers in the form of the option `sendingSettingsShape`. */
function updateLimits({ state, options }: EmulatorContext, limits: AccountLimit[]) {
	const outcomes = limits.map((limit) => {
		const mailbox = state.mailboxes.find(({ _id }) => _id === limit.id);
		if (!mailbox) return { ...limit, reason: 'Email account not found' };
		if (!Number.isInteger(limit.dailyEmailLimit) || limit.dailyEmailLimit < 0)
			return { ...limit, reason: 'Invalid daily email limit' };
		mailbox.dailyEmailLimit = limit.dailyEmailLimit;
		return limit;
	});
	const updated = outcomes.filter((outcome) => !('reason' in outcome));
	const refused = outcomes.filter((outcome) => 'reason' in outcome);
	if (options.sendingSettingsShape === 'ids')
		return { updated: updated.map(({ id }) => id), notUpdated: refused };
	if (options.sendingSettingsShape === 'data')
		return { data: { emailAccounts: updated, errors: refused } };
	return { updated, skipped: refused };
}

function requireMember({ context, params }: RouteCall, family: string): User {
	const notInTeam = codeError(404, `${family}_USER_NOT_IN_TEAM`);
	return requireById(context.state.users, params.userId, notInTeam);
}

function requirePictureOwner({ context }: RouteCall, userId: unknown): User {
	const { users } = context.state;
	const notInTeam = codeError(403, 'SENDER_PICTURE_USER_NOT_IN_TEAM');
	return requireById(users, userId ?? users[0]._id, notInTeam);
}

function toSignature(context: EmulatorContext, userId: string) {
	const { signature, plainTextSignature } = settingsFor(context, userId);
	return { userId, signature, plainTextSignature };
}

// Pictures have IDs of their own for the mailboxes (docs/lemlist-api.md#sender-pictures)
function pictureMailboxes({ state }: EmulatorContext, user: User) {
	return mailboxesFor(state.mailboxes, user).map(({ _id, email }) => ({
		mailboxId: _id.replace(/^\w+_/, 'dem_'),
		email,
	}));
}

function codeError(status: number, code: string): ApiError {
	const message = code.toLowerCase().replaceAll('_', ' ');
	return new ApiError(status, message, 'errorAndCode', code);
}
