import { Refusal } from '../errors';
import { isHookType } from '../events';
import type { Hook } from '../state';
import { bodyObject, type Call, type Routes } from './route';

export const hooks: Routes = {
	'GET /hooks': ({ world }) => world.state.hooks.map(hookView),

	'POST /hooks': (call) => {
		const { targetUrl, type, secret } = bodyObject(call);
		if (typeof targetUrl !== 'string' || !URL.canParse(targetUrl)) {
			throw new Refusal(400, 'Bad params: targetUrl');
		}
		if (type !== undefined && !isHookType(String(type))) throw new Refusal(400, 'Bad params: type');
		assertRoomFor(call, targetUrl);
		return hookView(
			call.world.seeding.addHook({
				targetUrl,
				...(type !== undefined && { type: String(type) }),
				...filtersOf(call),
				...(secret !== undefined && { secret: String(secret) }),
			}),
		);
	},

	'DELETE /hooks/:hookId': ({ world, params }) => {
		const { hooks: all } = world.state;
		const index = all.findIndex(({ _id }) => _id === params.hookId);
		if (index === -1) throw new Refusal(404, 'Webhook not found');
		return hookView(all.splice(index, 1)[0]);
	},
};

/** A hook as lemlist shows it: never with its secret. */
export function hookView({ secret: _secret, ...hook }: Hook) {
	return hook;
}

// A 409 for both (docs/lemlist-api.md#webhook-addresses)
function assertRoomFor({ world }: Call, targetUrl: string): void {
	const { hooks: all } = world.state;
	if (all.some((hook) => hook.targetUrl === targetUrl)) {
		throw new Refusal(409, 'Webhook already exists for this target URL');
	}
	if (all.length >= world.options.maxHooks) throw new Refusal(409, 'Webhook limit reached');
}

// The original API reads the filters from the body (docs/lemlist-api.md#webhook-filters)
function filtersOf(call: Call) {
	const given: Record<string, unknown> = { ...bodyObject(call), ...call.query };
	const { campaignId, isFirst, zapId } = given;
	return {
		...(campaignId ? { campaignId: String(campaignId) } : {}),
		...(String(isFirst) === 'true' ? { isFirst: true } : {}),
		...(zapId ? { zapId: String(zapId) } : {}),
	};
}
