import { ApiError } from '../http/apiError';
import { createMailbox, type LemwarmSettings, type Mailbox } from '../model/mailboxes';
import { equalsIgnoreCase, removeFrom, timestamp } from '../model/records';
import { collection } from './collection';
import { bodyObject, requireById, type Route, type RouteCall, type Routes } from './route';

const REQUIRED_FIELDS = ['host', 'port', 'login', 'password'].flatMap((name) => [
	`smtp_${name}`,
	`imap_${name}`,
]);

type Rule = (value: unknown) => boolean;

const isWithin = (minimum: number, maximum: number): Rule => {
	return (value) => Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
};
const isBoolean: Rule = (value) => typeof value === 'boolean';

const RULES: Record<keyof LemwarmSettings, Rule> = {
	warmEmailMax: isWithin(1, 40),
	warmEmailRampup: isWithin(1, 40),
	internalCommunicationPercent: isWithin(0, 100),
	answerPercentage: isWithin(0, 100),
	warmUsePlaintext: isBoolean,
	warmDailyVarianceEnabled: isBoolean,
};

const emailAccounts: Routes = {
	...collection({
		path: '/user/email-accounts/:emailAccountId',
		require: requireEmailAccount,

		create: (call) => {
			const { state, nextId } = call.context;
			const body = bodyObject(call);
			if (!['sender_name', 'sender_email', ...REQUIRED_FIELDS].every((name) => body[name])) {
				throw new ApiError(400, 'Missing required fields');
			}
			if (![body.smtp_host, body.imap_host].every((host) => String(host).includes('.'))) {
				throw new ApiError(400, 'Invalid host');
			}
			const email = String(body.sender_email);
			if (state.mailboxes.some((mailbox) => equalsIgnoreCase(mailbox.email, email))) {
				throw new ApiError(400, 'This SMTP mailbox already exists');
			}
			const _id = nextId('umx');
			const { userId = state.team.createdBy } = body;
			const notMember = new ApiError(403, 'User is not a member of this team');
			const member = requireById(state.users, userId, notMember);
			const name = String(body.sender_name);
			const mailbox = createMailbox({ _id, userId: member._id, email, name });
			state.mailboxes.push(mailbox);
			return { id: _id, email, provider: mailbox.provider };
		},

		remove: (mailbox, { context }) => {
			removeFrom(context.state.mailboxes, mailbox);
			return { ok: true };
		},
	}),

	'POST /user/email-accounts/:emailAccountId/test': (call) => {
		const { smtpError, imapError } = requireEmailAccount(call);
		return { smtp: toTestResult(smtpError), imap: toTestResult(imapError) };
	},
};

/** In beta (docs/lemlist-api.md#warm-up-errors). */
const warmup: Routes = {
	'GET /warmup/errors': ({ context: { state } }) => ({
		data: {
			errors: state.mailboxes.flatMap(({ _id, userId, email, warmupErrors = [] }) =>
				warmupErrors.map((error) => ({ mailboxId: _id, userId, email, ...error })),
			),
		},
	}),
};

const warmedMailbox: Routes = {
	'POST /:mailboxId/start': (call) => {
		requireWarmedMailbox(call).activeAt = timestamp();
		return { ok: true };
	},

	'POST /:mailboxId/pause': (call) => {
		delete requireWarmedMailbox(call).activeAt;
		return { ok: true };
	},

	'GET /:mailboxId/settings': (call) => {
		const { lemwarm: settings, activeAt } = requireWarmedMailbox(call);
		const deliverability = { score: 70, lastAt: '2025-04-09T13:34:43.998Z' };
		return { ...settings, ...(activeAt && { activeAt }), deliverability };
	},

	'PATCH /:mailboxId/settings': (call) => {
		const mailbox = requireWarmedMailbox(call);
		const changes = Object.entries(bodyObject(call));
		if (changes.length === 0) throw new ApiError(400, 'Error updating settings');
		for (const [name, value] of changes) {
			if (!RULES[name as keyof LemwarmSettings]?.(value)) {
				throw new ApiError(400, 'Error updating settings');
			}
		}
		Object.assign(mailbox.lemwarm, Object.fromEntries(changes));
		return { ok: true };
	},
};

export const mailboxes: Routes = {
	...warmup,
	...withPrefix('/warmup/', 'current'),
	...withPrefix('/lemwarm/', 'former'),
	...emailAccounts,
};

/** The routes at the current or the former paths, which may lead to lemlist's web page. */
function withPrefix(prefix: string, age: 'current' | 'former'): Routes {
	const entries = Object.entries(warmedMailbox).map(([verbAndPath, route]): [string, Route] => [
		verbAndPath.replace('/', prefix),
		(call) => {
			const { warmupPaths } = call.context.options;
			if (warmupPaths === 'both' || warmupPaths === age) return route(call);
			throw new ApiError(200, '', 'html');
		},
	]);
	return Object.fromEntries(entries);
}

function toTestResult(error?: string) {
	return error === undefined ? { success: true } : { success: false, error };
}

function requireEmailAccount({ context, params }: RouteCall): Mailbox {
	return requireById(context.state.mailboxes, params.emailAccountId, 'Email account not found');
}

function requireWarmedMailbox({ context, params }: RouteCall): Mailbox {
	const notFound = new ApiError(400, 'invalid-usermailbox');
	return requireById(context.state.mailboxes, params.mailboxId, notFound);
}
