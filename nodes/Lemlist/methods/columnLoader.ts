import {
	sleep,
	type FieldType,
	type IDataObject,
	type ILoadOptionsFunctions,
	type ResourceMapperFields,
} from 'n8n-workflow';

import type { MapperColumn } from '../fields/mapperColumn';
import { LemlistClient } from '../transport/client';
import type { ColumnSet } from './knownColumns';
import { fetchCampaignVariables } from './campaignVariables';

/** An editor that waits longer than this for the columns gets those that are known without lemlist. */
const TIMEOUT_MS = 5_000;

const emptyFieldsNotice =
	'lemlist has no such fields, or could not be asked. Enter them by name below.';

// By lemlist's name for the type; all others are strings (docs/lemlist-api.md#field-registry).
const TYPES: Record<string, FieldType> = {
	number: 'number',
	boolean: 'boolean',
	date: 'dateTime',
	datetime: 'dateTime',
};

/**
 * Lists the columns of a record: those that every team has, then the variables that the messages of
 * the chosen campaign use and the fields of the team. Without lemlist it lists the first alone.
 */
export function toColumnLoader(columns: ColumnSet) {
	const { known, initiallyShown = known.length } = columns;
	const knownColumns = known.map(([id, displayName], index) => ({
		...toColumn(id, displayName),
		removed: index >= initiallyShown,
	}));

	return async function load(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
		// The original API has no registry.
		const isV1 = this.getCurrentNodeParameter('apiVersion') === 'v1';
		const [registered, variables] = isV1
			? []
			: await Promise.all([
					withTimeout(fetchRegisteredFields(this, columns)),
					withTimeout(fetchCampaignVariables(this)),
				]);
		const fields = mergeColumns(knownColumns, registered ?? [], variables ?? []);
		return { fields: fields.filter(({ id }) => !columns.excluded.includes(id)), emptyFieldsNotice };
	};
}

/** Each column once: what a campaign uses is shown, and a field of the team can be added. */
function mergeColumns(
	knownColumns: MapperColumn[],
	registered: IDataObject[],
	variables: string[],
): MapperColumn[] {
	const fields = new Map(knownColumns.map((column) => [column.id, column]));
	for (const { name, label, type } of registered) {
		const id = String(name);
		const field = toColumn(id, String(label ?? id), TYPES[String(type)]);
		const dateOnly = type === 'date';
		if (!fields.has(id)) fields.set(id, { ...field, dateOnly, removed: true });
	}
	for (const id of variables) {
		fields.set(id, { ...(fields.get(id) ?? toColumn(id, id)), removed: false });
	}
	return [...fields.values()];
}

async function fetchRegisteredFields(
	context: ILoadOptionsFunctions,
	{ entity, onlyCustom }: ColumnSet,
): Promise<IDataObject[]> {
	const call = { method: 'GET', path: '/fields', query: { entity } } as const;
	const client = await LemlistClient.for(context);
	const response = await client.request<{ data?: Record<string, IDataObject[]> }>(call);
	const fields = response?.data?.[entity] ?? [];
	return onlyCustom ? fields.filter(({ source }) => source !== 'default') : fields;
}

/** What lemlist answers; nothing if it fails, or if the user would have to wait for it. */
async function withTimeout<Value>(response: Promise<Value>): Promise<Value | undefined> {
	const timeout = sleep(TIMEOUT_MS).then(() => undefined);
	return await Promise.race([response.catch(() => undefined), timeout]);
}

function toColumn(id: string, displayName: string, type: FieldType = 'string'): MapperColumn {
	return { id, displayName, required: false, defaultMatch: false, display: true, type };
}
