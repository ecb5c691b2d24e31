import { addContact } from '../../emulator/model/contacts';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';
import { fixedPagination } from '../../nodes/Lemlist/engine/defineOperation';
import { getAll } from '../../nodes/Lemlist/resources/task/getAll';

const emulator = emulatorForFile();

const isEmpty = (property: string) => ({ property, operator: 'is_empty' });

/** The request and the error of a search with these parameters. */
async function search(parameters: object, isTool = false) {
	const form = { operation: 'contact: search' as const, parameters: { ...parameters }, isTool };
	const { error, requests, json } = await runNode(emulator, form);
	return { error: error?.message, requests, json };
}

/** A group in so many levels. */
function nest(depth: number): object {
	const children = [depth > 1 ? nest(depth - 1) : isEmpty('contactName')];
	return { connector: 'and', children };
}

describe('a search of contacts', () => {
	describe.each(['data', 'results', 'array'] as const)('in the envelope %s', (envelope) => {
		it.each(['page', 'offset'] as const)(
			'reads all pages if lemlist counts them by %s',
			async (by) => {
				emulator.options.contactSearchEnvelope = envelope;
				emulator.options.contactSearchPaging = by;
				for (let index = 0; index < 250; index++)
					addContact(emulator.state, { _id: `ctc_${index}` });

				const { json, error } = await search({ returnAll: true });

				emulator.options.contactSearchEnvelope = 'data';
				emulator.options.contactSearchPaging = 'page';
				expect(error).toBeUndefined();
				expect(new Set(json.map(({ _id }) => _id)).size).toBe(250);
			},
		);
	});

	it.each([
		[
			'holds a condition that needs a value to compare with',
			[{ property: 'contactName', operator: 'is' }],
		],
		[
			'holds a condition whose list is empty',
			[{ property: 'contactName', operator: 'is_any_of', value: ' , ' }],
		],
	])('is refused before anything is sent if it %s', async (_name, condition) => {
		const { error, requests } = await search({ conditions: { condition } });

		expect(error).toBe("'Conditions' needs a value to compare contactName with [item 0]");
		expect(requests).toEqual([]);
	});

	it('is refused before anything is sent if a condition names no field', async () => {
		const { error, requests } = await search({
			conditions: { condition: [{ property: '={{ "" }}', operator: 'is', value: 'x' }] },
		});

		expect(error).toBe("'Field Name or ID' is empty [item 0]");
		expect(requests).toEqual([]);
	});

	it.each([
		['no object', '["contactName"]', 'contains something that is neither a condition nor a group'],
		['no JSON', '{', 'is not valid JSON'],
		['six levels', nest(6), 'has more than 5 levels of groups'],
		['an empty group', { connector: 'or', children: [] }, 'has a group without children'],
		['no operator', { property: 'x' }, 'has a condition without a property or an operator'],
		[
			'51 conditions',
			{ connector: 'or', children: Array.from({ length: 51 }, () => isEmpty('contactName')) },
			'has 51 conditions',
		],
	])('is refused before anything is sent with JSON that has %s', async (_name, tree, problem) => {
		const conditionsJson = typeof tree === 'string' ? tree : JSON.stringify(tree);

		const { error, requests } = await search({ specifyConditions: 'json', conditionsJson });

		expect(error).toBe(`'Conditions (JSON)' ${problem} [item 0]`);
		expect(requests).toEqual([]);
	});

	it('accepts five levels and fifty conditions', async () => {
		const children = Array.from({ length: 50 }, () => isEmpty('contactName'));
		const tree = { connector: 'and', children };

		const results = [
			await search({ specifyConditions: 'json', conditionsJson: JSON.stringify(nest(5)) }),
			await search({ specifyConditions: 'json', conditionsJson: JSON.stringify(tree) }),
		];

		expect(results.map(({ error }) => error)).toEqual([undefined, undefined]);
	});

	it('keeps a condition without a value when a model fills in the form', async () => {
		const conditions = { condition: [{ ...isEmpty('contactEmail'), value: '' }] };

		const { requests } = await search({ conditions }, true);

		expect(requests).toEqual([expect.stringContaining('%22operator%22%3A%22is_empty%22')]);
	});
});

describe('a list of tasks', () => {
	const addTasks = (count: number) =>
		emulator.state.tasks.push(
			...Array.from({ length: count }, (_, index) => ({
				_id: `opp_${index}`,
				type: 'manual',
				title: 'Call',
				content: 'Call',
				priority: -1,
				userId: 'usr_1',
				dueDate: '2026-01-01T09:00:00.000Z',
				status: 'pending' as const,
			})),
		);

	it('has up to 10,000 tasks, and says so', () => {
		const { inspect } = getAll;
		const pagination = fixedPagination(getAll);
		const hintFor = (count: number) =>
			inspect?.(
				Array.from({ length: count }, () => ({})),
				{},
			).hint;

		expect(pagination?.maxRecords).toBe(10_000);
		expect(hintFor(10_000)).toBe(
			'lemlist returns up to 10000 tasks. Narrow the list with filters.',
		);
		expect(hintFor(9_999)).toBeUndefined();
	});

	it('has the names of the first list in a saved workflow, whichever list it uses', async () => {
		addTasks(1);
		const filters = [{ type: { in: ['manual'] } }, { email: { match: 'regex', text: '.*' } }];

		const results = [];
		for (const one of filters) {
			results.push(
				await runNode(emulator, { operation: 'task: getAll', parameters: { filters: one } }),
			);
			emulator.clear();
		}

		expect(results.map(({ requests: [line] }) => line.split('?')[0])).toEqual([
			'GET /v2/tasks',
			'GET /tasks',
		]);
		const [today, first] = results.map(({ json: [task] }) => task);
		expect(today).toMatchObject(first);
	});
});
