import type {
	FieldType,
	IDataObject,
	ILoadOptionsFunctions,
	ResourceMapperFields,
} from 'n8n-workflow';

import type { MapperColumn } from '../fields/mapperColumn';
import { LemlistClient } from '../transport/client';
import { withTimeout } from '../transport/withTimeout';
import type { ColumnSet } from '../fields/knownColumns';
import { fetchCampaignVariables } from './campaignVariables';
import { offerChoices, STATIC_CHOICES, type Choices } from './columnChoices';
import { toLoadOptions } from './picker';
import { pickers } from './pickers';

/** After this time, the editor shows the columns that are known without lemlist. */
const TIMEOUT_MS = 5_000;

const emptyFieldsNotice =
	"No fields were found in lemlist, or they couldn't be loaded. Enter them by name below.";

// By lemlist's name of a type; all other types are strings (docs/lemlist-api.md#field-registry).
const TYPES: Record<string, FieldType> = {
	number: 'number',
	boolean: 'boolean',
	date: 'dateTime',
	datetime: 'dateTime',
};

/**
 * Lists the columns of a record: those of every team, then the variables in the messages of the
 * selected campaign, then the team's own fields. If lemlist fails, lists only those of every team.
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
		const [registered = [], variables = [], users] = isV1
			? []
			: await Promise.all([
					withTimeout(fetchRegisteredFields(this, columns), TIMEOUT_MS),
					withTimeout(fetchCampaignVariables(this), TIMEOUT_MS),
					hasUsers(columns) ? withTimeout(fetchUsers(this), TIMEOUT_MS) : undefined,
				]);
		const userFields = registered.filter(({ type }) => type === 'user');
		const choices: Choices = {
			...STATIC_CHOICES,
			users:
				users ??
				(userFields.length > 0 ? await withTimeout(fetchUsers(this), TIMEOUT_MS) : undefined),
		};
		const kinds = {
			...Object.fromEntries(userFields.map(({ name }) => [String(name), 'users' as const])),
			...columns.choices,
		};
		const fields = mergeColumns(knownColumns, registered, variables).map((column) =>
			offerChoices(column, choices[kinds[column.id]], enteredValues(this)[column.id]),
		);
		const offered = fields.filter(({ id }) => !columns.excluded.includes(id));
		// In automatic mode, the editor shows the notice however many columns there are.
		return offered.length > 0 ? { fields: offered } : { fields: offered, emptyFieldsNotice };
	};
}

/** Merges columns without duplicates: those that a campaign uses are shown, the team's can be added. */
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

const loadUsers = toLoadOptions(pickers.searchUsers);

async function fetchUsers(context: ILoadOptionsFunctions) {
	return await loadUsers.call(context);
}

function hasUsers({ choices = {} }: ColumnSet): boolean {
	return Object.values(choices).includes('users');
}

/** What the form holds, by column: texts, and expressions that begin with `=`. */
function enteredValues(context: ILoadOptionsFunctions): IDataObject {
	const mapping = context.getCurrentNodeParameter('variables') as { value?: IDataObject | null };
	return mapping?.value ?? {};
}

function toColumn(id: string, displayName: string, type: FieldType = 'string'): MapperColumn {
	return { id, displayName, required: false, defaultMatch: false, display: true, type };
}
