import { ApiError } from '../http/apiError';
import { isHookType } from '../model/eventTypes';
import type { Hook } from '../model/state';
import { bodyObject, type RouteCall, type Routes } from './route';

export const hooks: Routes = {
	'GET /hooks': ({ context }) => context.state.hooks.map(toHookView),

	'POST /hooks': (call) => {
		const { targetUrl, type, secret } = bodyObject(call);
		if (typeof targetUrl !== 'string' || !URL.canParse(targetUrl)) {
			throw new ApiError(400, 'Bad params: targetUrl');
		}
		if (type !== undefined && !isHookType(String(type)))
			throw new ApiError(400, 'Bad params: type');
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

	'DELETE /hooks/:hookId': ({ context, params }) => {
		const { hooks: all } = context.state;
		const index = all.findIndex(({ _id }) => _id === params.hookId);
		if (index === -1) throw new ApiError(404, 'Webhook not found');
		return toHookView(all.splice(index, 1)[0]);
	},
};

/** A hook as lemlist shows it: never with its secret. */
export function toHookView({ secret: _secret, ...hook }: Hook) {
	return hook;
}

// A 409 for both (docs/lemlist-api.md#webhook-addresses)
function assertCanAdd({ context }: RouteCall, targetUrl: string): void {
	const { hooks: all } = context.state;
	if (all.some((hook) => hook.targetUrl === targetUrl)) {
		throw new ApiError(409, 'Webhook already exists for this target URL');
	}
	if (all.length >= context.options.maxHooks) throw new ApiError(409, 'Webhook limit reached');
}

// The original API reads the filters from the body (docs/lemlist-api.md#webhook-filters)
function parseFilters(call: RouteCall) {
	const given: Record<string, unknown> = { ...bodyObject(call), ...call.query };
	const { campaignId, isFirst, zapId } = given;
	return {
		...(campaignId ? { campaignId: String(campaignId) } : {}),
		...(String(isFirst) === 'true' ? { isFirst: true } : {}),
		...(zapId ? { zapId: String(zapId) } : {}),
	};
}
