import type { IDataObject, INodeListSearchItems } from 'n8n-workflow';

/** What the state of a record means for its place in a list and for its name. */
export interface RecordStates {
	/** The state of a record; `undefined` for one without. */
	read(record: IDataObject): unknown;
	/** The states of records in use, in the order of the list. */
	inUse: readonly string[];
	/** The states of records that come last, in their order; their names end with the state. */
	outOfUse: readonly string[];
}

/** The records in the order of their states; those of one state keep their order. */
export function sortByState(records: IDataObject[], states?: RecordStates): IDataObject[] {
	if (!states) return records;
	return [...records].sort((a, b) => rank(a, states) - rank(b, states));
}

/** The option of a record, whose name says if the record is out of use: "Launch (ended)". */
export function markState(
	item: INodeListSearchItems,
	record: IDataObject,
	states?: RecordStates,
): INodeListSearchItems {
	const state = String(states?.read(record));
	if (!states?.outOfUse.includes(state)) return item;
	return { ...item, name: `${item.name} (${state.replace(/_/g, ' ').toLowerCase()})` };
}

// A state that lemlist adds one day comes after those in use.
function rank(record: IDataObject, { read, inUse, outOfUse }: RecordStates): number {
	const state = String(read(record));
	const position = [...inUse, undefined, ...outOfUse].indexOf(state);
	return position === -1 ? inUse.length : position;
}
