import type { IDataObject } from 'n8n-workflow';

import { isBlank } from '../engine/input/values';
import type { GroupPlan, OperationApi, Planning } from '../engine/operation';
import type { Fields, ParameterValues } from '../engine/parameterTypes';
import { keepsValues } from '../fields/emptyValues';
import { asRecord, isRecord } from '../output/records';
import { toResult } from './itemResult';
import { fetchByKeys, type KeyedList } from './recordsByKey';
import { changedFields } from './storedValues';

// For fewer items, reading first could cost more requests than it saves.
const MIN_ITEMS_TO_READ = 20;

/** How an upsert finds out which of its records exist already, and with what values. */
export interface RecordLookup<List extends Fields> {
	list: KeyedList;
	/** What the record of an item is found by; empty if lemlist cannot look it up. */
	keyFor(parameters: ParameterValues<List>): string;
	/** What a record is found by. */
	keysIn(record: IDataObject): unknown[];
	/** The values of the record that the item asks for. */
	toWanted(parameters: ParameterValues<List>): IDataObject;
	/** The values that a record has. */
	toStored(record: IDataObject): IDataObject;
}

/** Plans upserts so that a record that has all values already is read and not sent. */
export function planRecordUpserts<List extends Fields>(lookup: RecordLookup<List>): Planning<List> {
	return {
		groupBy: () => '',
		plan: async (api, items) => await planUpserts(api, items, lookup),
	};
}

async function planUpserts<List extends Fields>(
	api: OperationApi,
	items: Array<ParameterValues<List>>,
	lookup: RecordLookup<List>,
): Promise<GroupPlan> {
	const keys = items.map((item) => toKey(lookup.keyFor(item)));
	// If the records cannot be read, each item is sent and reports what is wrong.
	const known =
		items.length < MIN_ITEMS_TO_READ
			? new Map<string, IDataObject>()
			: await fetchRecords(api, keys, lookup).catch(() => new Map<string, IDataObject>());
	return {
		steps: items.map((item, index) => async (stepApi) => {
			const record = known.get(keys[index]);
			// A later item about the same record is compared with nothing, since this one changes it.
			known.delete(keys[index]);
			const wanted = lookup.toWanted(item);
			const stored = record && lookup.toStored(record);
			const changes = stored && changedFields(stored, wanted);
			const isKept = (name: string) => keepsValues(item) && !isBlank(stored?.[name]);
			const changed = changes && Object.keys(changes).filter((name) => !isKept(name));
			if (record && changed?.length === 0) {
				known.set(keys[index], record);
				return toResult({ result: 'unchanged' }, record);
			}
			return toUpsertResult(await stepApi.start(), changed);
		}),
	};
}

/** Fetches the records of these keys, by key. A key that several records share is left out. */
async function fetchRecords<List extends Fields>(
	api: OperationApi,
	keys: string[],
	{ list, keysIn }: RecordLookup<List>,
): Promise<Map<string, IDataObject>> {
	const known = new Map<string, IDataObject>();
	const shared = new Set<string>();
	for (const record of await fetchByKeys(api, list, keys))
		for (const key of keysIn(record).map(toKey).filter(Boolean)) {
			if (known.has(key)) shared.add(key);
			known.set(key, record);
		}
	for (const key of shared) known.delete(key);
	return known;
}

function toUpsertResult(response: unknown, changed: string[] | undefined): unknown {
	const { data } = asRecord(response);
	// A message of lemlist instead of the record.
	if (!isRecord(data)) return response;
	const isCreated = data.created === true;
	const isKnown = typeof data.created === 'boolean' || changed !== undefined;
	const result = isCreated ? 'created' : 'updated';
	return {
		...asRecord(response),
		...toResult({ ...(isKnown && { result }), ...(!isCreated && changed && { changed }) }, data),
	};
}

function toKey(value: unknown): string {
	return String(value ?? '').toLowerCase();
}
