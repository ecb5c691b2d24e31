import { ApiError } from '../http/apiError';
import { bodyObject, type RouteCall, type Routes } from './route';

/** Domains and bought mailboxes; lemlist documents no more than this (docs/lemlist-api.md#domains). */
export const domains: Routes = {
	'POST /domains-core/search': (call) => {
		const { state } = call.context;
		const { domain } = bodyObject(call);
		if (typeof domain !== 'string' || !domain.includes('.'))
			throw new ApiError(400, 'Invalid domain', 'error');
		const isTaken = state.domains.some((one) => one.domain === domain);
		if (isTaken) return wrap(call, { domain, available: false });
		const providers = ['google', 'm365', 'infraforge'];
		return wrap(call, { domain, available: true, price: 14, providers });
	},

	'GET /domains-core/team-domains': (call) => wrapList(call, 'domains', call.context.state.domains),

	'GET /domains-core/mailboxes': (call) =>
		wrapList(call, 'mailboxes', call.context.state.boughtMailboxes),
};

// lemlist doesn't show the envelope of these, so there are all that it uses elsewhere
function wrap({ context }: RouteCall, record: object): object {
	return context.options.domainsShape === 'bare' ? record : { success: true, data: record };
}

function wrapList({ context }: RouteCall, key: string, list: object[]): object {
	const { domainsShape } = context.options;
	if (domainsShape === 'bare') return list;
	if (domainsShape === 'named') return { [key]: list };
	return domainsShape === 'results' ? { results: list } : { data: list };
}
