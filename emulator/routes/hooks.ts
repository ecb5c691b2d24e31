import { ApiError } from '../http/apiError';
import { isHookType } from '../model/eventTypes';
import { removeFrom } from '../model/records';
import type { Hook } from '../model/state';
import { collection } from './collection';
import { bodyObject, requireById, type RouteCall } from './route';

const TOO_MANY = 'Too many webhooks (max 200 per team, disabled webhooks included)';

export const hooks = collection({
	path: '/hooks/:hookId',
	require: ({ context, params }) =>
		requireById(context.state.hooks, params.hookId, 'Webhook not found'),

	list: ({ context }) => context.state.hooks.map(toHookView),

	create: (call) => {
		const { targetUrl, type, secret } = bodyObject(call);
		if (typeof targetUrl !== 'string' || !URL.canParse(targetUrl)) {
			throw new ApiError(400, 'Bad params: targetUrl');
		}
		if (type !== undefined && !isHookType(String(type))) {
			throw new ApiError(400, 'Bad params: type');
		}
		assertCanAdd(call, targetUrl);
		return toHookView(
			call.context.fixtures.addHook({
				targetUrl,
				...(type !== undefined && { type: String(type) }),
				...parseFilters(call),
				...(secret !== undefined && { secret: String(secret) }),
			}),
		);
	},

	remove: (hook, { context }) => toHookView(removeFrom(context.state.hooks, hook)),
});

/** A hook as lemlist returns it: without its secret. */
export function toHookView({ secret: _secret, ...hook }: Hook) {
	return hook;
}

// lemlist returns 409 for both (docs/lemlist-api.md#webhook-addresses)
function assertCanAdd({ context }: RouteCall, targetUrl: string): void {
	const { hooks: existing } = context.state;
	const isShared = existing.some((hook) => hook.targetUrl === targetUrl);
	if (isShared && context.options.sharedHookAddress === 'refused') {
		throw new ApiError(409, 'A webhook with this targetUrl already exists', 'error');
	}
	if (existing.length >= context.options.maxHooks) throw new ApiError(409, TOO_MANY, 'error');
}

// The original API reads the filters from the body (docs/lemlist-api.md#webhook-filters)
function parseFilters(call: RouteCall) {
	const values: Record<string, unknown> = { ...bodyObject(call), ...call.query };
	const { campaignId, isFirst, zapId } = values;
	return {
		...(campaignId ? { campaignId: String(campaignId) } : {}),
		...(String(isFirst) === 'true' ? { isFirst: true } : {}),
		...(zapId ? { zapId: String(zapId) } : {}),
	};
}
