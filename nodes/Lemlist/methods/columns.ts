import {
	sleep,
	type FieldType,
	type IDataObject,
	type ILoadOptionsFunctions,
	type ResourceMapperFields,
} from 'n8n-workflow';

import type { Column } from '../fields/column';
import { request } from '../transport/request';
import type { Columns } from './knownColumns';
import { variablesOf } from './variables';

/** An editor that waits longer than this for the columns gets those that are known without lemlist. */
const PATIENCE_MS = 5_000;

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
export function columnsOf(columns: Columns) {
	const { known, shown = known.length } = columns;
	const first = known.map(([id, displayName], index) => ({
		...column(id, displayName),
		removed: index >= shown,
	}));

	return async function load(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
		// The original API has no registry.
		const isOriginal = this.getCurrentNodeParameter('apiVersion') === 'v1';
		const [registered, variables] = isOriginal
			? []
			: await Promise.all([unlessSlow(registryOf(this, columns)), unlessSlow(variablesOf(this))]);
		const fields = merged(first, registered ?? [], variables ?? []);
		return { fields: fields.filter(({ id }) => !columns.own.includes(id)), emptyFieldsNotice };
	};
}

/** Each column once: what a campaign uses is shown, and a field of the team can be added. */
function merged(first: Column[], registered: IDataObject[], variables: string[]): Column[] {
	const fields = new Map(first.map((one) => [one.id, one]));
	for (const { name, label, type } of registered) {
		const id = String(name);
		const field = column(id, String(label ?? id), TYPES[String(type)]);
		const dateOnly = type === 'date';
		if (!fields.has(id)) fields.set(id, { ...field, dateOnly, removed: true });
	}
	for (const id of variables) {
		fields.set(id, { ...(fields.get(id) ?? column(id, id)), removed: false });
	}
	return [...fields.values()];
}

async function registryOf(
	context: ILoadOptionsFunctions,
	{ entity, isCustom }: Columns,
): Promise<IDataObject[]> {
	const call = { method: 'GET', path: '/fields', query: { entity } } as const;
	const answer = await request<{ data?: Record<string, IDataObject[]> }>(context, call);
	const fields = answer?.data?.[entity] ?? [];
	return isCustom ? fields.filter(({ source }) => source !== 'default') : fields;
}

/** What lemlist answers; nothing if it fails, or if the user would have to wait for it. */
async function unlessSlow<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
	const patience = sleep(PATIENCE_MS).then(() => undefined);
	return await Promise.race([answer.catch(() => undefined), patience]);
}

function column(id: string, displayName: string, type: FieldType = 'string'): Column {
	return { id, displayName, required: false, defaultMatch: false, display: true, type };
}
