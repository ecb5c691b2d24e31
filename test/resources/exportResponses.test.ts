import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';
import { useFastTimings } from '../../harness/faults/useFastTimings';
import { allCases } from '../../harness/operationCases';
import { EVERY_OPERATION } from '../engine/everyOperation';

const emulator = emulatorForFile();

beforeAll(() => useFastTimings());

/** Every operation that returns a file, once for each way to output it. */
const EXPORTS = [
	...new Map(
		allCases()
			.filter(([, , { parameters }]) => parameters?.csvOutput)
			.map((row) => [`${row[0]} (${row[1]})`, row] as const),
	),
].flatMap(([name, [operation, apiVersion, { parameters }, seed]]) =>
	['rows', 'file'].map((csvOutput) => ({
		name: `${name} as ${csvOutput}`,
		form: {
			operation,
			apiVersion,
			parameters: { ...parameters, csvOutput, binaryPropertyName: 'data' },
		},
		seed,
	})),
);

/** The requests of an export that is written in the background come before its file. */
const DOWNLOAD = /^GET (?!.*\/export\/(start$|[^/]+\/status))/;

const CONTENT_TYPES = ['text/csv', 'text/plain; charset=utf-8', 'application/json', ''];

const PAGE = '<!DOCTYPE html><html><body>Log in</body></html>';

const NO_ANSWER = 'lemlist returned an invalid response';

const NO_FILE = `${NO_ANSWER}: no CSV file`;

/** The exports that cost credits. */
const CHARGED = EVERY_OPERATION.filter(({ operation }) =>
	operation.sideEffects?.includes('charged'),
).map(({ name }) => name as string);

/** What comes in place of a file, and the error. */
const SUBSTITUTES: Array<[name: string, body: string, error: string]> = [
	['a sentence', 'Export not ready yet', `${NO_FILE}, but "Export not ready yet"`],
	['a sentence with a period', 'No such list.', `${NO_FILE}, but "No such list."`],
	['a word', 'Unauthorized!', `${NO_FILE}, but "Unauthorized!"`],
	[
		'a sentence with a comma',
		'Not ready yet, try again later',
		`${NO_FILE}, but "Not ready yet, try again later"`,
	],
	[
		'a sentence with semicolons',
		'Not ready; try again; or wait.\n',
		`${NO_FILE}, but "Not ready; try again; or wait."`,
	],
	['several lines', 'Not ready yet\nTry again', `${NO_FILE}, but "Not ready yet\nTry again"`],
	['a quoted sentence', '"Not ready, wait"', `${NO_FILE}, but "Not ready, wait"`],
	[
		'a sentence after a byte order mark',
		'\uFEFFExport not ready',
		`${NO_FILE}, but "Export not ready"`,
	],
	['an error as JSON', '{"error":"Campaign not found"}', `${NO_FILE}, but "Campaign not found"`],
	[
		'an error as indented JSON',
		'{\n  "ok": false,\n  "message": "Bad team"\n}',
		`${NO_FILE}, but "Bad team"`,
	],
	['an empty object', '{}', NO_FILE],
	['a list', '[{"email":"ada@example.com"}]', NO_FILE],
	['an error as XML', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', NO_FILE],
	['a web page', PAGE, 'lemlist returned an invalid response: a web page'],
	[
		'a web page after blanks',
		`\n  ${PAGE.toLowerCase()}`,
		'lemlist returned an invalid response: a web page',
	],
];

describe('an export', () => {
	it('has cases of every operation', () => {
		expect(new Set(EXPORTS.map(({ form }) => form.operation)).size).toBeGreaterThanOrEqual(5);
	});

	it.each(SUBSTITUTES)('that is %s fails, whatever its type', async (_name, body, message) => {
		const offenders: string[] = [];
		for (const [index, { name, form, seed }] of EXPORTS.entries()) {
			emulator.reset();
			seed(emulator);
			const contentType = CONTENT_TYPES[(index + (index >> 2)) % CONTENT_TYPES.length];
			const headers = { 'Content-Type': contentType };
			emulator.addFault({ match: DOWNLOAD, times: Infinity, status: 200, message: body, headers });

			const { error, items } = await runNode(emulator, form);

			const outcome = error?.message.replace(' [item 0]', '') ?? `${items.length} items`;
			// lemlist may have charged credits for what it did not send.
			const expected = CHARGED.includes(form.operation)
				? message.replace(NO_ANSWER, 'lemlist may or may not have applied this request')
				: message;
			if (outcome !== expected) offenders.push(`${name} as '${contentType}': ${outcome}`);
		}

		expect(offenders).toEqual([]);
	});

	it('that has nothing but its header has no rows', async () => {
		const offenders: string[] = [];
		for (const { name, form, seed } of EXPORTS) {
			emulator.reset();
			seed(emulator);
			const headers = { 'Content-Type': 'text/plain' };
			const message = 'email,First Name,Is it over?,_id\n';
			emulator.addFault({ match: DOWNLOAD, times: Infinity, status: 200, message, headers });

			const { error, items } = await runNode(emulator, form);

			const expected = form.parameters.csvOutput === 'rows' ? 0 : 1;
			if (error || items.length !== expected) offenders.push(`${name}: ${error?.message}`);
		}

		expect(offenders).toEqual([]);
	});

	it('that is an error with status 200 comes with advice for it', async () => {
		emulator.addFault({
			match: DOWNLOAD,
			status: 200,
			message: 'Export with id axp_1 not found',
			headers: { 'Content-Type': 'text/csv' },
		});

		const { error } = await runNode(emulator, {
			operation: 'unsubscribe: export',
			parameters: { csvOutput: 'rows' },
		});

		expect(error?.description).toMatch(
			/^lemlist keeps an export job for two hours and its file for a day/,
		);
	});
});
