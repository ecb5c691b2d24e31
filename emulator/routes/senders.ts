import { ApiError } from '../http/apiError';
import type { Channel } from '../model/channels';
import { requireAccount, requiredChannels, type Sender } from '../model/senders';
import { bodyObject, requireById, requireCampaign, type RouteCall, type Routes } from './route';

const POOL_PATH = '/campaigns/:campaignId/senders';

interface ChannelChange extends Channel {
	enabled?: boolean;
}

/** Who sends for a campaign. */
export const senders: Routes = {
	'GET /senders': (call) => {
		const { campaignId } = call.query;
		const pool = campaignId === undefined ? [] : poolOf(call, campaignId);
		const members = call.context.state.users.map(({ _id }) => ({ userId: _id }));
		return { data: toPoolView(call, campaignId, members, pool) };
	},

	[`GET ${POOL_PATH}`]: (call) => respondWithPool(call),

	[`POST ${POOL_PATH}`]: (call) => {
		const campaignId = requireStaticPool(call);
		const pool = poolOf(call, campaignId);
		for (const added of parseSenders(call)) {
			const existing = pool.find(({ userId }) => userId === added.userId);
			if (!existing) pool.push(added);
			else existing.channels = mergeChannels(existing.channels, added.channels);
		}
		return respondWithPool(call);
	},

	[`PUT ${POOL_PATH}`]: (call) => {
		call.context.state.senders.pools[requireStaticPool(call)] = parseSenders(call);
		return respondWithPool(call);
	},

	[`PATCH ${POOL_PATH}/:userId`]: (call) => {
		const campaignId = requireStaticPool(call);
		const { userId } = call.params;
		requireUser(call, userId);
		const pool = poolOf(call, campaignId);
		const sender = pool.find((one) => one.userId === userId) ?? { userId, channels: [] };
		for (const change of listOf<ChannelChange>(bodyObject(call).channels)) {
			const { enabled = true, ...channel } = change;
			const { type, id } = requireAccount(
				call.context.state.senders,
				userId,
				channel,
				call.context.options.senderRefusal,
			);
			const others = (sender.channels ?? []).filter(
				(one) => one.type !== type || (channel.id !== undefined && one.id !== id),
			);
			sender.channels = enabled ? [...others, { ...channel, ...(id && { id }) }] : others;
		}
		const rest = pool.filter((one) => one.userId !== userId);
		call.context.state.senders.pools[campaignId] = sender.channels?.length
			? [...rest, sender]
			: rest;
		return respondWithPool(call);
	},

	[`DELETE ${POOL_PATH}/:userId`]: (call) => {
		const campaignId = requireStaticPool(call);
		const { userId } = call.params;
		const pool = poolOf(call, campaignId);
		if (!pool.some((one) => one.userId === userId)) throw new ApiError(404, 'Sender not found');
		call.context.state.senders.pools[campaignId] = pool.filter((one) => one.userId !== userId);
		const contactedLeads = call.context.state.leads.filter(
			(lead) => lead.campaignId === campaignId && lead.status === 'contacted',
		).length;
		return { data: { campaignId, userId, impact: { contactedLeads } } };
	},
};

/** The pool of a campaign, which begins empty. */
export function poolOf({ context }: RouteCall, campaignId: string): Sender[] {
	return (context.state.senders.pools[campaignId] ??= []);
}

function respondWithPool(call: RouteCall) {
	const { _id } = requireCampaign(call);
	const pool = poolOf(call, _id);
	const view = toPoolView(call, _id, pool, pool);
	return { data: { ...view, readOnly: isDynamic(call, _id) } };
}

function toPoolView(
	call: RouteCall,
	campaignId: string | undefined,
	members: Sender[],
	pool: Sender[],
) {
	const { state } = call.context;
	const sequences = state.sequences.filter((sequence) => sequence.campaignId === campaignId);
	return {
		...(campaignId && {
			campaignId,
			senderStrategy: state.senders.strategies[campaignId] ?? 'random',
		}),
		requiredChannelTypes: requiredChannels(sequences),
		senders: members.map(({ userId }) => {
			const own = pool.find((one) => one.userId === userId);
			return {
				userId,
				name: state.users.find(({ _id }) => _id === userId)?.name,
				inPool: own !== undefined,
				channels: state.senders.accounts
					.filter((account) => account.userId === userId)
					.map(({ userId: _userId, ...account }) => ({
						...account,
						inPool: own !== undefined && holds(own.channels, account),
					})),
			};
		}),
	};
}

function holds(channels: Channel[] | undefined, { type, id }: Channel): boolean {
	return channels === undefined || channels.some((one) => one.type === type && one.id === id);
}

function isDynamic({ context }: RouteCall, campaignId: string): boolean {
	return (context.state.senders.strategies[campaignId] ?? 'random') !== 'random';
}

function requireStaticPool(call: RouteCall): string {
	const { _id } = requireCampaign(call);
	if (!isDynamic(call, _id)) return _id;
	const message = 'The campaign selects its senders by a dynamic strategy';
	throw new ApiError(409, message, 'errorAndCode', 'CAMPAIGN_SENDERS_DYNAMIC_STRATEGY');
}

function parseSenders(call: RouteCall): Sender[] {
	const { state, options } = call.context;
	const list = bodyObject(call).senders;
	if (!Array.isArray(list) || list.length === 0) throw new ApiError(400, 'senders is required');
	return listOf<Sender>(list).map(({ userId, channels }) => {
		requireUser(call, userId);
		return {
			userId,
			...(channels && {
				channels: channels.map((channel) => {
					const { id } = requireAccount(state.senders, userId, channel, options.senderRefusal);
					return { ...channel, ...(id && { id }) };
				}),
			}),
		};
	});
}

function requireUser({ context }: RouteCall, userId: string): void {
	requireById(context.state.users, userId, 'User not found');
}

function mergeChannels(old: Channel[] = [], added: Channel[] = []): Channel[] {
	return [...old, ...added.filter((channel) => !holds(old, channel))];
}

function listOf<Entry>(value: unknown): Entry[] {
	return Array.isArray(value) ? (value as Entry[]) : [];
}
