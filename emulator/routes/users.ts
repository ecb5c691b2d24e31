import { channelsOf, mailboxesOf, sendersOf } from '../campaignParts';
import { Refusal } from '../errors';
import type { State, User } from '../state';
import type { Routes } from './route';

const CAMPAIGN_STATES = ['running', 'paused', 'draft', 'ended', 'archived', 'errors'];
const FILTER_TYPES = ['lead', 'contact', 'report'];

export const users: Routes = {
	'GET /team/senders': ({ world: { state }, query }) => {
		if (query.state && !CAMPAIGN_STATES.includes(query.state)) {
			throw new Refusal(400, 'Bad params (invalid state parameter)');
		}
		const campaigns = state.campaigns.filter(({ status }) => (query.state ?? status) === status);
		return state.users.map((user) => ({
			userId: user._id,
			campaigns: campaigns
				.filter((campaign) => sendersOf(state, campaign).includes(user))
				.map((campaign) => ({
					_id: campaign._id,
					name: campaign.name,
					status: campaign.status,
					sendingChannels: channelsOf(state, campaign),
				})),
		}));
	},

	'GET /team/credits': ({ world }) => {
		const { credits } = world.state;
		const total = Object.values(credits).reduce((sum, some) => sum + some, 0);
		return { credits: total, details: { remaining: { total, ...credits } } };
	},

	'GET /team/crmUsers': ({ world }) => world.state.crm.users,

	'GET /crm/filters': ({ world, query }) => {
		const { crm, userId, type } = query;
		if (!crm || !userId) throw new Refusal(400, 'Bad params: crm and userId are required');
		if (type && !FILTER_TYPES.includes(type)) throw new Refusal(400, 'Bad params: type');
		return world.state.crm.filters
			.filter((one) => one.crm === crm && one.userId === userId && (type ?? one.type) === one.type)
			.map(({ id, name }) => ({ id, name }));
	},

	'GET /users/:userId': ({ world, params }) => {
		const user = world.state.users.find(({ _id }) => _id === params.userId);
		// lemlist documents no 404 here (docs/lemlist-api.md#team-members)
		if (!user) throw new Refusal(400, 'Bad team');
		return userView(user, world.state);
	},

	'GET /user/channels': ({ world: { state } }) => {
		const accounts = mailboxesOf(state, state.users[0]).map(({ _id, email, provider }) => ({
			id: _id,
			email,
			provider,
		}));
		return {
			plan: 'Multichannel Expert',
			email: { connected: accounts.length > 0, available: true, accounts },
			linkedin: { connected: true, available: true },
			whatsapp: { connected: false, available: true, addonActive: false, accounts: [] },
		};
	},
};

function userView(user: User, state: State) {
	const { _id, email, role } = user;
	const mailboxes = mailboxesOf(state, user).map((mailbox) => ({
		_id: mailbox._id,
		email: mailbox.email,
		provider: mailbox.provider,
		status: mailbox.status,
		lemlist: { emailLimit: 50 },
		lemwarm: { active: mailbox.activeAt !== undefined },
	}));
	const linkedIn = { status: true, inviteLimit: 25, sendLimit: 33, visitLimit: 36 };
	return { _id, email, role, linkedIn, mailboxes };
}
