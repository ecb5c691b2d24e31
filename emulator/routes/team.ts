import { toHookView } from './hooks';
import type { Routes } from './route';

export const team: Routes = {
	'GET /team': ({ context, isV2 }) => {
		const { state, options } = context;
		const { billing, ...facts } = state.team;
		const userIds = state.users.map(({ _id }) => _id);
		const shared = { ...facts, userIds, hooks: state.hooks.map(toHookView) };
		// The key and the billing belong to the original API, the members to the current one
		if (!isV2) return { ...shared, apiKey: options.apiKey, billing };
		return { ...shared, users: state.users.map(({ _id, ...user }) => ({ userId: _id, ...user })) };
	},
};
