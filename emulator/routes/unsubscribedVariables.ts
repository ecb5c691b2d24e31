import { CsvFile } from '../answers';
import { Refusal } from '../errors';
import { unsubscribe } from '../leadActions';
import { isSameText } from '../seeding';
import type { Unsubscribe } from '../state';
import { bodyObject, pageByOffset, type Call, type Routes } from './route';

const BULK_LIMIT = 10_000;
const COLUMNS = ['_id', 'value', 'source', 'createdAt'];
const PATH = '/v2/unsubscribes/variables';

export const unsubscribedVariables: Routes = {
	[`GET ${PATH}`]: (call) => pageByOffset(call, call.world.state.unsubscribes),

	[`POST ${PATH}`]: (call) => {
		const { values } = bodyObject(call);
		if (!Array.isArray(values) || values.length === 0) throw new Refusal(400, 'No values');
		if (values.length > BULK_LIMIT) throw new Refusal(400, 'Too many values');
		for (const value of values) unsubscribe(call.world, String(value), 'api');
		return 'Variables unsubscribed';
	},

	[`GET ${PATH}/:value`]: (call) => {
		const entry = find(call);
		if (!entry) throw new Refusal(404, 'Variable not found');
		return view(entry);
	},

	[`POST ${PATH}/:value`]: ({ world, params }) => view(unsubscribe(world, params.value, 'api')),

	[`DELETE ${PATH}/:value`]: (call) => {
		const entry = find(call);
		if (!entry) throw new Refusal(400, 'Variable not found in unsubscribe list');
		if (['lead', 'abuse'].includes(entry.source)) {
			throw new Refusal(409, 'Variable is protected and cannot be re-subscribed');
		}
		const { unsubscribes } = call.world.state;
		unsubscribes.splice(unsubscribes.indexOf(entry), 1);
		return 'Variable subscribed';
	},

	'GET /v2/unsubscribes/exports/variables': ({ world }) =>
		new CsvFile('unsubscribes.csv', COLUMNS, world.state.unsubscribes),
};

function view({ _id, value, source }: Unsubscribe) {
	return { _id, value, variable: value, source };
}

function find({ world, params }: Call): Unsubscribe | undefined {
	return world.state.unsubscribes.find(({ value }) => isSameText(value, params.value));
}
