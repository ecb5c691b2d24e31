import type { IDataObject } from 'n8n-workflow';

import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';
import { allCases, type CaseRow } from '../../harness/operationCases';
import { RECORD_KINDS } from '../../nodes/Lemlist/output/recordKinds';
import { columnNames, type RecordKind } from '../../nodes/Lemlist/output/recordKinds/recordKind';
import { EVERY_OPERATION } from '../engine/everyOperation';

// Every operation runs several times.
jest.setTimeout(240_000);

/** Records with the ID of a kind that are something else, and why. */
const OTHER_RECORDS: Record<string, string> = {
	'campaign: getReports': 'a report is the counters of a campaign',
	'campaign: exportStats': 'a row is the counters of a lead',
	'unsubscribe: getContact': 'it is the status of a contact, not the contact',
	'unsubscribe: exportContacts': 'a row is the status of a contact, not the contact',
	'sender: getCampaignExclusions': 'an exclusion is a rule about a user',
	'sender: getTeamExclusions': 'an exclusion is a rule about a user',
	'sender: replaceCampaignExclusions': 'an exclusion is a rule about a user',
	'sender: replaceTeamExclusions': 'an exclusion is a rule about a user',
	'user: getSignature': 'it is the signature of a user',
	'user: updateSignature': 'it is the signature of a user',
	'user: updateLinkedinLimits': 'it is the limits of a user',
	'apiRequest: send': 'it returns whatever lemlist sends',
	'company: getNotes': 'a note is a text with an author, stored as an activity',
	'contact: getNotes': 'a note is a text with an author, stored as an activity',
	'contact: addNote': 'a note is a text with an author, stored as an activity',
	'call: create': 'a call of another dialer has fields of its own',
	'call: get': 'a call of another dialer has fields of its own',
	'call: update': 'a call of another dialer has fields of its own',
	'company: addNote': 'a note is a text with an author, stored as an activity',
};

/** Columns that say what became of an item, before those of its record. */
const OUTCOME = ['result', 'changed', 'reason', 'notRemovedFrom'];

const CASES = allCases().filter(([, version]) => version === 'v2');
const emulator = emulatorForFile();

interface Result {
	operation: string;
	kind?: RecordKind;
	raw: IDataObject[];
	simplified: IDataObject[];
}

let results: Result[];

async function runCase(row: CaseRow, simplify: boolean): Promise<IDataObject[]> {
	const [operation, , { parameters, items, binary }, seed] = row;
	emulator.reset();
	seed(emulator);
	const form = { ...parameters, simplify };
	const { json } = await runNode(emulator, { operation, parameters: form, items, binary });
	return json.filter(({ fileName }) => fileName === undefined);
}

beforeAll(async () => {
	results = [];
	for (const row of CASES) {
		const [operation] = row;
		const kind = EVERY_OPERATION.find(({ name }) => name === operation)?.operation.output?.kind;
		const raw = await runCase(row, false);
		results.push({ operation, kind, raw, simplified: kind ? await runCase(row, true) : raw });
	}
});

/** The kinds to which a record as lemlist sends it may belong, by its ID. */
function kindsByRecord({ _id, id = _id, userId, ...others }: IDataObject): RecordKind[] {
	const isUser = id === undefined && !Object.keys(others).some((name) => name.endsWith('Id'));
	const ownId = String(id ?? (isUser ? userId : ''));
	const prefix = ownId.slice(0, 4);
	const names = prefix === 'act_' ? ['activity', 'message'] : [];
	return RECORD_KINDS.filter(({ idPrefix, name }) => idPrefix === prefix || names.includes(name));
}

/** Whether a result is a record of the kind that its operation declares; lemlist may leave out its ID. */
function isOfKind({ kind, raw, simplified }: Result, index: number): boolean {
	return [raw[index], simplified[index]].some(
		(record) => kind !== undefined && kindsByRecord(record).includes(kind),
	);
}

describe('a record of a kind', () => {
	it('is declared as such by every operation that returns one', () => {
		const offenders = results
			.filter(({ operation }) => !(operation in OTHER_RECORDS))
			.filter(({ kind, raw }) => {
				const kinds = raw.flatMap(kindsByRecord);
				return kinds.length > 0 && !(kind && kinds.includes(kind));
			})
			.map(({ operation }) => operation);

		expect([...new Set(offenders)]).toEqual([]);
	});

	it('is returned by every operation that declares one, so that the rules below see it', () => {
		const declaring = results.filter(({ kind }) => kind);
		const seen = declaring.filter((result) =>
			result.simplified.some((_item, index) => isOfKind(result, index)),
		);

		const names = (some: Result[]) => [...new Set(some.map(({ operation }) => operation))].sort();
		expect(names(seen)).toEqual(names(declaring));
		expect(new Set(seen.map(({ kind }) => kind?.name))).toEqual(
			new Set(RECORD_KINDS.map(({ name }) => name)),
		);
	});

	it('has the columns of its kind in their order, id first and _id last', () => {
		const offenders = results.flatMap((result) =>
			result.simplified.flatMap((item, index) => {
				const { operation, kind } = result;
				// An operation may also return what is no record, such as an entry of the unsubscribe list.
				if (!kind || !isOfKind(result, index)) return [];
				const expected = columnNames(kind).filter((name) => name in item);
				const keys = Object.keys(item).filter((name) => !OUTCOME.includes(name));
				const isInOrder = expected.join() === keys.join();
				const hasId = keys[0] === 'id' && keys.at(-1) === '_id' && item.id === item._id;
				return isInOrder && hasId ? [] : [`${operation}: ${keys.join()}`];
			}),
		);

		expect(offenders).toEqual([]);
	});

	it('has more than its ID', () => {
		const offenders = results.flatMap(({ operation, kind, simplified }) =>
			kind && simplified.some((item) => Object.keys(item).length < 3) ? [operation] : [],
		);

		expect(offenders).toEqual([]);
	});

	it('is as lemlist sends it without Simplify, which every such operation offers', () => {
		const offenders = EVERY_OPERATION.filter(
			({ operation: { output, fields } }) =>
				output?.kind &&
				!fields.some(({ name, default: value }) => name === 'simplify' && value === true),
		);

		expect(offenders.map(({ name }) => name)).toEqual([]);
	});

	it('has blocks for the variables of the team alone', () => {
		const offenders = results.flatMap(({ operation, kind, simplified }) =>
			kind?.variables
				? simplified
						.filter(({ variables = {} }) =>
							Object.keys(variables as IDataObject).some((name) => name in kind.columns),
						)
						.map((item) => `${operation}: ${JSON.stringify(item.variables)}`)
				: [],
		);

		expect(offenders).toEqual([]);
	});

	it('is something else only where a reason says so', () => {
		const names: string[] = EVERY_OPERATION.map(({ name }) => name);

		expect(Object.keys(OTHER_RECORDS).filter((name) => !names.includes(name))).toEqual([]);
	});
});
