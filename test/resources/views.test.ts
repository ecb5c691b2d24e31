import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';
import { view } from '../../harness/operationCases/view';

const emulator = emulatorForFile();

const VIEW = { entity: 'contact', viewId: 'evw_1' };
const WITH_EMAIL = { property: 'contactEmail', operator: 'is_not_empty' };
const CONDITIONS = { specifyConditions: 'json', conditionsJson: JSON.stringify(WITH_EMAIL) };

const defaults = {
	viewUpdateVerb: 'PATCH',
	viewConditionsKey: 'filterState',
	viewShape: 'data',
} as const;

const savedFilter = () => emulator.state.views.at(-1)?.filterState.advancedFilters;

beforeEach(() => view.seed(emulator));

afterEach(() => Object.assign(emulator.options, defaults));

describe('a view', () => {
	it.each([
		['PATCH', ['PATCH /views/evw_1 {"name":"Bosses"}']],
		['PUT', ['PATCH /views/evw_1 {"name":"Bosses"}', 'PUT /views/evw_1 {"name":"Bosses"}']],
	] as const)('is changed if lemlist has %s for it', async (verb, expected) => {
		emulator.options.viewUpdateVerb = verb;

		const { json, requests } = await runNode(emulator, {
			operation: 'view: update',
			parameters: { ...VIEW, updateFields: { name: 'Bosses' } },
		});

		expect(json).toMatchObject([{ id: 'evw_1', name: 'Bosses' }]);
		expect(requests).toEqual(expected);
	});

	it('that lemlist does not have is asked for once', async () => {
		const { error, requests } = await runNode(emulator, {
			operation: 'view: update',
			parameters: { ...VIEW, viewId: 'evw_9', updateFields: { name: 'Bosses' } },
		});

		expect(error?.message).toBe('View not found (404) [item 0]');
		expect(requests).toEqual(['PATCH /views/evw_9 {"name":"Bosses"}']);
	});

	it.each(['data', 'named'] as const)('is one item in the envelope "%s"', async (shape) => {
		emulator.options.viewShape = shape;

		const { json } = await runNode(emulator, { operation: 'view: duplicate', parameters: VIEW });

		expect(json).toMatchObject([{ name: 'CEOs (copy)', visibility: 'me' }]);
	});
});

describe.each(['create', 'update'] as const)('the conditions of a view in %s', (operation) => {
	const parameters =
		operation === 'create'
			? { entity: 'contact', name: 'Reachable', ...CONDITIONS }
			: { ...VIEW, ...CONDITIONS };

	it('are saved under the name that lemlist returns them by', async () => {
		const { hints } = await runNode(emulator, { operation: `view: ${operation}`, parameters });

		expect(savedFilter()).toEqual(WITH_EMAIL);
		expect(hints).toEqual([]);
	});

	it.each(['filters', 'conditions'] as const)(
		'may be %s instead: a hint says that lemlist saved none, and the JSON field sends them',
		async (key) => {
			emulator.options.viewConditionsKey = key;
			emulator.state.views.at(-1)!.filterState = { basicFilters: [] };

			const ignored = await runNode(emulator, { operation: `view: ${operation}`, parameters });

			expect(savedFilter()).toBeUndefined();
			expect(ignored.hints.map(({ message }) => message)).toEqual([
				'lemlist saved a view without the conditions. Enter them in Additional Fields (JSON), under the name that lemlist expects.',
			]);

			await runNode(emulator, {
				operation: `view: ${operation}`,
				parameters: { ...parameters, additionalJson: JSON.stringify({ [key]: WITH_EMAIL }) },
			});

			expect(savedFilter()).toEqual(WITH_EMAIL);
		},
	);
});

it('a default view stays as it is', async () => {
	const { error } = await runNode(emulator, {
		operation: 'view: update',
		parameters: {
			...VIEW,
			viewId: 'evw_contact_my_contacts',
			updateFields: { name: 'Ours' },
		},
	});

	expect(error?.message).toBe('Default views cannot be changed (403) [item 0]');
});
