import { CsvFile } from '../answers';
import { Refusal } from '../errors';
import { unsubscribe } from '../leadActions';
import { isSameText } from '../seeding';
import type { Unsubscribe } from '../state';
import { pageByOffset, type Call, type Route, type Routes } from './route';

const exportAll: Route = ({ world }) =>
	new CsvFile('unsubscribes.csv', ['value', 'source', 'createdAt'], world.state.unsubscribes);

export const unsubscribes: Routes = {
	'GET /unsubs/export': exportAll,

	// Before the e-mail address, which this path would match as well
	'GET /unsubscribes/export': exportAll,

	'GET /unsubscribes': (call) => pageByOffset(call, call.world.state.unsubscribes).map(view),

	'GET /unsubscribes/:email': (call) => view(entryOf(call)),

	'POST /unsubscribes/:email': ({ world, params }) => {
		if (!params.email.includes('@')) throw new Refusal(400, 'Invalid email address or domain');
		const countBefore = world.state.unsubscribes.length;
		const { _id, value } = unsubscribe(world, params.email, 'api');
		const isKnown = world.state.unsubscribes.length === countBefore;
		return { _id, value, email: value, ...(isKnown && { alreadyUnsubscribed: true }) };
	},

	'DELETE /unsubscribes/:email': (call) => {
		const entry = entryOf(call);
		const { unsubscribes: entries } = call.world.state;
		entries.splice(entries.indexOf(entry), 1);
		return { _id: entry._id, value: entry.value, email: entry.value };
	},
};

// The original document calls `email` what is `value` today; both generations find their name
function view({ _id, value, source, createdAt }: Unsubscribe) {
	return { _id, email: value, value, source, createdAt };
}

function entryOf({ world, params }: Call): Unsubscribe {
	const entry = world.state.unsubscribes.find(({ value }) => isSameText(value, params.email));
	if (!entry) throw new Refusal(404, 'Unsubscribe not found');
	return entry;
}
