import { ApiError } from '../http/apiError';
import type { Sender } from '../model/senders';
import { bodyObject, requireCampaign, type RouteCall, type Routes } from './route';

const TEAM_PATH = '/team/dynamic-sender-exclusions';
const CAMPAIGN_PATH = '/campaigns/:campaignId/dynamic-sender-exclusions';

/** Who does not send where campaigns select their senders by a dynamic strategy. */
export const senderExclusions: Routes = {
	[`GET ${TEAM_PATH}`]: ({ context }) => ({
		data: { senders: context.state.senders.teamExclusions },
	}),

	[`PUT ${TEAM_PATH}`]: (call) => {
		const senders = parseExclusions(call);
		if (senders === null) throw new ApiError(400, 'senders must be a list');
		call.context.state.senders.teamExclusions = senders;
		return { data: { senders } };
	},

	[`GET ${CAMPAIGN_PATH}`]: (call) => toCampaignView(call, requireDynamicCampaign(call)),

	[`PUT ${CAMPAIGN_PATH}`]: (call) => {
		const campaignId = requireDynamicCampaign(call);
		const senders = parseExclusions(call);
		const { campaignExclusions } = call.context.state.senders;
		if (senders === null) delete campaignExclusions[campaignId];
		else campaignExclusions[campaignId] = senders;
		return toCampaignView(call, campaignId);
	},
};

function toCampaignView({ context }: RouteCall, campaignId: string) {
	const { teamExclusions, campaignExclusions } = context.state.senders;
	const own = campaignExclusions[campaignId];
	return { data: { source: own ? 'campaign' : 'team', senders: own ?? teamExclusions } };
}

function requireDynamicCampaign(call: RouteCall): string {
	const { _id } = requireCampaign(call);
	const strategy = call.context.state.senders.strategies[_id] ?? 'random';
	if (strategy !== 'random') return _id;
	throw exclusionError(409, 'The campaign does not select its senders', 'STATIC_STRATEGY');
}

function parseExclusions(call: RouteCall): Sender[] | null {
	const { senders } = bodyObject(call);
	if (senders === null) return null;
	if (!Array.isArray(senders)) throw new ApiError(400, 'senders must be a list');
	const { accounts } = call.context.state.senders;
	for (const { userId, channels = [] } of senders as Sender[]) {
		const unknown = channels.find(
			({ type, id }) =>
				type !== 'other' &&
				!accounts.some(
					(one) => one.userId === userId && one.type === type && (!id || one.id === id),
				),
		);
		if (unknown) throw exclusionError(400, `Unknown channel: ${unknown.type}`, 'UNKNOWN_CHANNEL');
	}
	return senders as Sender[];
}

function exclusionError(status: number, message: string, code: string): ApiError {
	return new ApiError(status, message, 'errorAndCode', `CAMPAIGN_DYNAMIC_SENDER_${code}`);
}
