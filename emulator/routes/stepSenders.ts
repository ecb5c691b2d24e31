import { ApiError } from '../http/apiError';
import type { Channel } from '../model/channels';
import { channelOfStep, requireAccount } from '../model/senders';
import type { Step } from '../model/sequences';
import { bodyObject, requireById, type RouteCall, type Routes } from './route';
import { poolOf } from './senders';
import { requireSequence, requireStep } from './sequences';

const PATH = '/sequences/:sequenceId/steps/:stepId/sender';
const UTILITY_STEPS = ['conditional', 'delay', 'sendToAnotherCampaign'];

/** Who sends a step whatever the sender of the lead is. */
export const stepSenders: Routes = {
	[`GET ${PATH}`]: (call) => ({ data: toView(requireStep(call)) }),

	[`PUT ${PATH}`]: (call) => {
		const step = requireStep(call);
		if (UTILITY_STEPS.includes(step.type)) throw new ApiError(409, 'This step sends nothing');
		const { userId, channel } = bodyObject(call) as { userId: string; channel?: Channel };
		requireById(call.context.state.users, userId, 'User not found');
		assertChannel(step, channel);
		if (channel) {
			const { senders } = call.context.state;
			requireAccount(senders, userId, channel, call.context.options.senderRefusal);
		}
		step.forcedSender = { userId, ...(channel && { channel }) };
		return { data: { ...toView(step), senderPoolChange: joinPool(call, userId) } };
	},

	[`DELETE ${PATH}`]: (call) => {
		const step = requireStep(call);
		if (/VoiceNote$/.test(step.type)) throw new ApiError(409, 'Voice notes need a sender');
		step.forcedSender = undefined;
		return { data: { ...toView(step), senderPoolChange: { added: [], removed: [] } } };
	},
};

function toView({ _id, type, forcedSender }: Step) {
	return { stepId: _id, type, ...(forcedSender && { sender: forcedSender }) };
}

function assertChannel(step: Step, channel?: Channel): void {
	const needed = channelOfStep(step);
	if (needed === channel?.type) return;
	throw new ApiError(400, needed ? `channel must be ${needed}` : 'channel is not allowed here');
}

function joinPool(call: RouteCall, userId: string) {
	const pool = poolOf(call, requireSequence(call).campaignId);
	if (pool.some((sender) => sender.userId === userId)) return { added: [], removed: [] };
	pool.push({ userId });
	return { added: [userId], removed: [] };
}
