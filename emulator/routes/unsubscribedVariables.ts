import { CsvFile } from '../http/csv';
import { ApiError } from '../http/apiError';
import { unsubscribe } from '../model/leads';
import { equalsIgnoreCase } from '../model/fixtures';
import type { Unsubscribe } from '../model/state';
import { bodyObject, paginateByOffset, type RouteCall, type Routes } from './route';

const MAX_VALUES = 10_000;
const COLUMNS = ['_id', 'value', 'source', 'createdAt'];
const PATH = '/v2/unsubscribes/variables';

export const unsubscribedVariables: Routes = {
	[`GET ${PATH}`]: (call) => paginateByOffset(call, call.context.state.unsubscribes),

	[`POST ${PATH}`]: (call) => {
		const { values } = bodyObject(call);
		if (!Array.isArray(values) || values.length === 0) throw new ApiError(400, 'No values');
		if (values.length > MAX_VALUES) throw new ApiError(400, 'Too many values');
		for (const value of values) unsubscribe(call.context, String(value), 'api');
		return 'Variables unsubscribed';
	},

	[`GET ${PATH}/:value`]: (call) => {
		const entry = findEntry(call);
		if (!entry) throw new ApiError(404, 'Variable not found');
		return toVariableView(entry);
	},

	[`POST ${PATH}/:value`]: ({ context, params }) =>
		toVariableView(unsubscribe(context, params.value, 'api')),

	[`DELETE ${PATH}/:value`]: (call) => {
		const entry = findEntry(call);
		if (!entry) throw new ApiError(400, 'Variable not found in unsubscribe list');
		if (['lead', 'abuse'].includes(entry.source)) {
			throw new ApiError(409, 'Variable is protected and cannot be re-subscribed');
		}
		const { unsubscribes } = call.context.state;
		unsubscribes.splice(unsubscribes.indexOf(entry), 1);
		return 'Variable subscribed';
	},

	'GET /v2/unsubscribes/exports/variables': ({ context }) =>
		new CsvFile('unsubscribes.csv', COLUMNS, context.state.unsubscribes),
};

function toVariableView({ _id, value, source }: Unsubscribe) {
	return { _id, value, variable: value, source };
}

function findEntry({ context, params }: RouteCall): Unsubscribe | undefined {
	return context.state.unsubscribes.find(({ value }) => equalsIgnoreCase(value, params.value));
}
