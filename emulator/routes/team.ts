import { ApiError } from '../http/apiError';
import { channelsFor, sendersFor } from '../model/campaigns';
import { mailboxesFor } from '../model/mailboxes';
import { settingsFor } from '../model/memberSettings';
import type { User } from '../model/team';
import type { EmulatorContext } from '../context';
import { toHookView } from './hooks';
import { requireById, type Routes } from './route';

const CAMPAIGN_STATES = ['running', 'paused', 'draft', 'ended', 'archived', 'errors'];
const FILTER_TYPES = ['lead', 'contact', 'report'];

export const team: Routes = {
	'GET /team': ({ context, isV2 }) => {
		const { state, options } = context;
		const { billing, ...facts } = state.team;
		const userIds = state.users.map(({ _id }) => _id);
		const shared = { ...facts, userIds, hooks: state.hooks.map(toHookView) };
		// Only the original API returns the key and the billing, only the current one the members
		if (!isV2) return { ...shared, apiKey: options.apiKey, billing };
		return { ...shared, users: state.users.map(({ _id, ...user }) => ({ userId: _id, ...user })) };
	},

	'GET /team/senders': ({ context: { state }, query }) => {
		if (query.state && !CAMPAIGN_STATES.includes(query.state)) {
			throw new ApiError(400, 'Bad params (invalid state parameter)');
		}
		const campaigns = state.campaigns.filter(({ status }) => (query.state ?? status) === status);
		return state.users.map((user) => ({
			userId: user._id,
			campaigns: campaigns
				.filter((campaign) => sendersFor(state.users, campaign).includes(user))
				.map((campaign) => ({
					_id: campaign._id,
					name: campaign.name,
					status: campaign.status,
					sendingChannels: channelsFor(state.sequences, campaign),
				})),
		}));
	},

	'GET /team/credits': ({ context }) => {
		const { credits } = context.state;
		const total = Object.values(credits).reduce((sum, amount) => sum + amount, 0);
		return { credits: total, details: { remaining: { total, ...credits } } };
	},

	'GET /team/crmUsers': ({ context }) => context.state.crm.users,

	// All filters of the connected CRM; only those of Salesforce have types
	'GET /crm/filters': ({ context, query: { type } }) => {
		if (context.state.crm.users.length === 0) throw new ApiError(400, 'No CRM connected', 'error');
		if (type && !FILTER_TYPES.includes(type)) throw new ApiError(400, 'Invalid type', 'error');
		return context.state.crm.filters
			.filter((filter) => !type || filter.type === type)
			.map(({ id, name }) => ({ id, name }));
	},

	'GET /users/:userId': ({ context, params }) => {
		// lemlist documents no 404 here (docs/lemlist-api.md#team-members)
		const notFound = new ApiError(400, 'Bad team');
		return toUserView(requireById(context.state.users, params.userId, notFound), context);
	},

	'GET /user/channels': ({ context: { state } }) => {
		const accounts = mailboxesFor(state.mailboxes, state.users[0]).map(
			({ _id, email, provider }) => ({
				id: _id,
				email,
				provider,
			}),
		);
		return {
			plan: 'Multichannel Expert',
			email: { connected: accounts.length > 0, available: true, accounts },
			linkedin: { connected: true, available: true },
			whatsapp: { connected: false, available: true, addonActive: false, accounts: [] },
		};
	},
};

function toUserView(user: User, context: EmulatorContext) {
	const { state } = context;
	const { _id, email, role } = user;
	const mailboxes = mailboxesFor(state.mailboxes, user).map((mailbox) => ({
		_id: mailbox._id,
		email: mailbox.email,
		provider: mailbox.provider,
		status: mailbox.status,
		lemlist: { emailLimit: mailbox.dailyEmailLimit },
		lemwarm: { active: mailbox.activeAt !== undefined },
	}));
	const linkedIn = { status: true, ...settingsFor(context, _id).linkedinLimits };
	return { _id, email, role, linkedIn, mailboxes };
}
