import type { Fault } from '../../emulator';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { campaignById, leadFields } from '../../harness/engine/formParameters';
import { runNode, type RunOptions } from '../../harness/engine/runNode';
import { allCases } from '../../harness/operationCases';
import { useFastTimings } from '../../harness/faults/useFastTimings';

// Every operation runs.
jest.setTimeout(120_000);

const emulator = emulatorForFile();

beforeAll(() => useFastTimings());

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1', status: 'running' });
});

const PERSON = { person: { email: 'ada@example.com' }, enrichments: ['verifyEmail'] };

/** The operations by how they read a response. */
const KINDS: Record<string, Record<string, RunOptions>> = {
	record: {
		'a record': { operation: 'lead: get', parameters: { lead: 'ada@example.com' } },
		'a creation': {
			operation: 'lead: create',
			parameters: { ...campaignById('cam_1'), email: 'ada@example.com' },
		},
		'a change': { operation: 'campaign: pause', parameters: campaignById('cam_1') },
		'an update': {
			operation: 'lead: update',
			parameters: { ...campaignById('cam_1'), lead: 'lea_1', ...leadFields({ firstName: 'A' }) },
		},
		'a deletion': {
			operation: 'lead: delete',
			parameters: { ...campaignById('cam_1'), lead: 'lea_1' },
		},
		'a subscription': {
			operation: 'unsubscribe: resubscribeContact',
			parameters: { contactId: 'ctc_1' },
		},
		'a batch without results': {
			operation: 'unsubscribe: addMany',
			parameters: { value: 'ada@example.com' },
		},
	},
	list: {
		'a bare list': { operation: 'webhook: getAll' },
		'a list in pages': { operation: 'campaign: getAll' },
		'a list by offset': { operation: 'contact: getAll' },
		'a list by ID': { operation: 'sequence: getAll', parameters: campaignById('cam_1') },
		'a list in groups': { operation: 'field: getAll' },
		'a list of unknown size': {
			operation: 'task: getAll',
			parameters: { filters: { email: { match: 'value', text: 'ada@x.io' } } },
		},
	},
	batch: {
		'a batch with results': { operation: 'enrichment: enrichMany', parameters: PERSON },
	},
	steps: {
		'a start with a wait': { operation: 'enrichment: enrichAndWait', parameters: PERSON },
	},
	file: {
		'an export as rows': {
			operation: 'unsubscribe: export',
			parameters: { csvOutput: 'rows' },
		},
		'an export as a file': {
			operation: 'unsubscribe: export',
			parameters: { csvOutput: 'file', binaryPropertyName: 'data' },
		},
	},
};

type Expected = Record<keyof typeof KINDS, string>;

interface Row {
	name: string;
	body: string;
	/** JSON by default. */
	contentType?: string;
	status?: number;
	headers?: Record<string, string>;
	expected: Expected;
}

const alike = (text: string): Expected => ({
	record: text,
	list: text,
	batch: text,
	steps: text,
	file: text,
});

const JSON_TYPE = { 'Content-Type': 'application/json' };
const SENTENCE = 'Contact subscription updated';
const SUCCESS = 'success, 1 request';
const NO_LIST = `lemlist returned an invalid response: no list, but "${SENTENCE}", 1 request`;
const NO_FILE = 'lemlist returned an invalid response: no CSV file, 1 request';
const WORDS_AS_FILE = `lemlist returned an invalid response: no CSV file, but "${SENTENCE}", 1 request`;
const NO_ID = 'lemlist returned no enrichment ID, 1 request';
const UNKNOWN = 'unknown, 1 request';
const WORDS: Expected = {
	record: SUCCESS,
	list: NO_LIST,
	batch: UNKNOWN,
	steps: NO_ID,
	file: WORDS_AS_FILE,
};
const NOTHING: Expected = { ...WORDS, list: SUCCESS, file: NO_FILE };
const BROKEN_OFF: Expected = { ...alike('broken'), file: NO_FILE };
const NOT_ADDED = 'lemlist did not add the lead, 1 request';
const PAGE_FOR_READING = 'lemlist returned an invalid response: a web page, 1 request';
const BROKEN_READING =
	'lemlist returned an invalid response: the response is malformed or incomplete, 5 requests';
const PAGE = '<!DOCTYPE html><html><body>Log in</body></html>';
const HTML = 'text/html';
const PROXY = 'A proxy or firewall between n8n and lemlist refused the request (403), 1 request';
const CHALLENGE =
	"lemlist's gateway asks for a check that only a browser can pass (403), 1 request";

const ROWS: Row[] = [
	{ name: 'a bare sentence', body: SENTENCE, expected: WORDS },
	{ name: 'a sentence as text', body: SENTENCE, contentType: 'text/plain', expected: WORDS },
	{ name: 'a sentence as CSV', body: SENTENCE, contentType: 'text/csv', expected: WORDS },
	{ name: 'a sentence in quotes', body: `"${SENTENCE}"`, expected: WORDS },
	{ name: 'a sentence after a byte order mark', body: `\uFEFF${SENTENCE}`, expected: WORDS },
	{
		name: 'a quoted sentence after a byte order mark',
		body: `\uFEFF"${SENTENCE}"`,
		expected: WORDS,
	},
	{
		name: 'an empty object after a byte order mark',
		body: '\uFEFF{}',
		expected: NOTHING,
	},
	{ name: 'nothing', body: '', expected: NOTHING },
	{ name: 'blanks', body: ' \n ', expected: NOTHING },
	{ name: 'null', body: 'null', expected: NOTHING },
	{
		name: 'an unknown envelope',
		body: '{"items":[{"_id":"a"}],"count":1}',
		expected: {
			...WORDS,
			list: 'lemlist returned an invalid response: no list, but an object with items, count, 1 request',
			file: 'lemlist returned an invalid response: no CSV file, but "count 1", 1 request',
		},
	},
	{ name: 'a list of sentences', body: `["${SENTENCE}"]`, expected: WORDS },
	{ name: 'an object that breaks off', body: '{"_id":"a', expected: BROKEN_OFF },
	{ name: 'a list that breaks off', body: '[{"_id":"a"},', expected: BROKEN_OFF },
	{ name: 'a quoted sentence that breaks off', body: '"Contact subs', expected: BROKEN_OFF },
	{
		name: 'a web page',
		body: PAGE,
		contentType: HTML,
		expected: alike('page'),
	},
	{ name: 'a web page as JSON', body: PAGE, expected: alike('page') },
	{ name: 'a page of a proxy', body: PAGE, contentType: HTML, status: 403, expected: alike(PROXY) },
	{
		name: 'a challenge of the gateway',
		body: PAGE,
		contentType: HTML,
		status: 403,
		headers: { 'cf-mitigated': 'challenge' },
		expected: alike(CHALLENGE),
	},
	{
		name: 'the code of the gateway',
		body: 'error code: 1010',
		contentType: 'text/plain',
		status: 403,
		expected: alike(
			"lemlist's gateway refused the request: Cloudflare error 1010 (403), 1 request",
		),
	},
	{
		name: 'a login of a proxy',
		body: '',
		status: 407,
		expected: alike('A proxy between n8n and lemlist asks for a login (407), 1 request'),
	},
];

const CASES = ROWS.flatMap((row) =>
	Object.entries(KINDS).flatMap(([kind, forms]) =>
		Object.entries(forms).map(([name, form]) => ({
			row,
			form,
			name,
			expected: row.expected[kind],
		})),
	),
);

/** The outcome by method: readings, updates and deletions are repeated, any other change is not. */
function resolve(expected: string, method: string, name: string): string {
	if (expected === SUCCESS && name === 'a creation') return NOT_ADDED;
	if (expected === 'page') return method === 'GET' ? PAGE_FOR_READING : UNKNOWN;
	if (expected !== 'broken') return expected;
	if (['PATCH', 'DELETE'].includes(method)) return 'unknown, 5 requests';
	return method === 'GET' ? BROKEN_READING : UNKNOWN;
}

describe('a response to an operation', () => {
	it.each(CASES)('$name that is $row.name: $expected', async ({ row, form, name, expected }) => {
		const { body, contentType = 'application/json', status = 200, headers } = row;
		const fault: Fault = {
			times: Infinity,
			status,
			message: body,
			errorShape: body ? 'text' : 'empty',
			headers: { 'Content-Type': contentType, ...headers },
		};
		emulator.addFault(fault);

		const { error, requests } = await runNode(emulator, form);

		const [method] = requests[0].split(' ');
		const message = error?.message.replace(' [item 0]', '') ?? 'success';
		const outcome = message.startsWith('lemlist may or may not') ? 'unknown' : message;
		const sent = requests.filter((line) => line.startsWith(method)).length;
		const summary = `${outcome}, ${sent} ${sent === 1 ? 'request' : 'requests'}`;
		expect(summary).toBe(resolve(expected, method, name));
	});
});

describe('a sentence of lemlist', () => {
	it.each([SENTENCE, `"${SENTENCE}"`, `\uFEFF${SENTENCE}`])(
		'is output without quotes: %j',
		async (body) => {
			emulator.addFault({
				status: 200,
				message: body,
				headers: JSON_TYPE,
			});

			const { json } = await runNode(emulator, KINDS.record['a subscription']);

			expect(json).toEqual([{ success: true, message: SENTENCE }]);
		},
	);

	it('is no proof that lemlist has no record', async () => {
		emulator.addFault({ match: /^POST/, kind: 'dropBefore', times: Infinity });
		emulator.addFault({ match: /^GET/, status: 200, message: 'Try again', times: Infinity });

		const { error, requests } = await runNode(emulator, KINDS.record['a creation']);

		expect(error?.message).toMatch(/^lemlist may or may not/);
		expect(requests.filter((line) => line.startsWith('POST'))).toHaveLength(1);
	});
});

describe('every operation', () => {
	/** What a sentence lacks, so that the outcome is unknown. */
	const UNKNOWN_OUTCOMES: Record<string, string> = {
		'campaign: skipStepForLeads': 'the result of each item',
		'contactSourcing: start': 'the result of each item',
		'enrichment: enrichMany': 'the result of each item',
		'database: exportPeople': 'the file that lemlist may have charged for',
		'database: exportCompanies': 'the file that lemlist may have charged for',
	};

	it('takes a bare sentence for the answer to its one request', async () => {
		const offenders: string[] = [];
		const unknown = new Set<string>();
		for (const [operation, apiVersion, { parameters, items, binary }, seed] of allCases()) {
			emulator.reset();
			seed(emulator);
			emulator.addFault({ times: Infinity, status: 200, message: SENTENCE, headers: JSON_TYPE });

			const form = { operation, apiVersion, parameters, items, binary };
			const { error, requests } = await runNode(emulator, form);

			const isUnknown = /^lemlist may or may not/.test(error?.message ?? '');
			const isRepeated = new Set(requests).size < requests.length;
			if (isUnknown) unknown.add(operation);
			if (isRepeated || (isUnknown && !(operation in UNKNOWN_OUTCOMES)))
				offenders.push(`${operation} in ${apiVersion}: ${error?.message}: ${requests.join()}`);
		}

		expect(offenders).toEqual([]);
		expect([...unknown].sort()).toEqual(Object.keys(UNKNOWN_OUTCOMES).sort());
	});
});
