import { CsvFile } from '../http/csv';
import { ApiError } from '../http/apiError';
import { unsubscribe } from '../model/leads';
import { equalsIgnoreCase } from '../model/fixtures';
import type { Unsubscribe } from '../model/state';
import { paginateByOffset, type RouteCall, type Route, type Routes } from './route';

const exportAll: Route = ({ context }) =>
	new CsvFile('unsubscribes.csv', ['value', 'source', 'createdAt'], context.state.unsubscribes);

export const unsubscribes: Routes = {
	'GET /unsubs/export': exportAll,

	// Before the e-mail address, which this path would match as well
	'GET /unsubscribes/export': exportAll,

	'GET /unsubscribes': (call) =>
		paginateByOffset(call, call.context.state.unsubscribes).map(toUnsubscribeView),

	'GET /unsubscribes/:email': (call) => toUnsubscribeView(requireEntry(call)),

	'POST /unsubscribes/:email': ({ context, params }) => {
		if (!params.email.includes('@')) throw new ApiError(400, 'Invalid email address or domain');
		const countBefore = context.state.unsubscribes.length;
		const { _id, value } = unsubscribe(context, params.email, 'api');
		const isKnown = context.state.unsubscribes.length === countBefore;
		return { _id, value, email: value, ...(isKnown && { alreadyUnsubscribed: true }) };
	},

	'DELETE /unsubscribes/:email': (call) => {
		const entry = requireEntry(call);
		const { unsubscribes: entries } = call.context.state;
		entries.splice(entries.indexOf(entry), 1);
		return { _id: entry._id, value: entry.value, email: entry.value };
	},
};

// The original document calls `email` what is `value` today; both generations find their name
function toUnsubscribeView({ _id, value, source, createdAt }: Unsubscribe) {
	return { _id, email: value, value, source, createdAt };
}

function requireEntry({ context, params }: RouteCall): Unsubscribe {
	const entry = context.state.unsubscribes.find(({ value }) =>
		equalsIgnoreCase(value, params.email),
	);
	if (!entry) throw new ApiError(404, 'Unsubscribe not found');
	return entry;
}
