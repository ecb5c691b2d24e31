import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { KNOWN_OPERATORS } from '../../nodes/Lemlist/fields/filterTree';
import { Form } from './editor';

const emulator = emulatorForFile();

const SECOND_OPERATOR = 'parameters.conditions.condition[1].operator';

/** The form of a search with two conditions. */
function searchForm(resource: string, operation: string, property: string): Form {
	const condition = [
		{ property: 'contactName', operator: 'is' },
		{ property, operator: 'is' },
	];
	return new Form(emulator, { resource, operation, entity: 'contact', conditions: { condition } });
}

describe('the conditions of a search', () => {
	it('offer the fields of contacts and companies, the own ones included', async () => {
		const options = await searchForm('contact', 'search', '').options('getContactFilterFields');

		expect(options).toContainEqual({
			name: 'Favorite Color (contact)',
			value: 'cf_contact_favoriteColor',
			description: 'text',
		});
		expect(options).toContainEqual(expect.objectContaining({ value: 'companyIndustry' }));
		expect(emulator.lines()).toEqual(['GET /v2/contacts/filters']);
	});

	it('offer the fields of tasks and of the contacts that they are about', async () => {
		const options = await searchForm('task', 'getAll', '').options('getTaskFilterFields');

		expect(options.map(({ value }) => value)).toEqual(
			expect.arrayContaining(['channel', 'dueDate', 'contactEmail']),
		);
		expect(emulator.lines()).toEqual(['GET /v2/tasks/filters']);
	});

	it.each([
		['contact', 'search', 'contactCreatedAt', 'getContactFilterOperators'],
		['task', 'getAll', 'dueDate', 'getTaskFilterOperators'],
		['view', 'create', 'contactCreatedAt', 'getViewFilterOperators'],
	])('of %s: %s offer the operators of the field in the same row', async (...row) => {
		const [resource, operation, property, method] = row;

		const options = await searchForm(resource, operation, property).options(
			method,
			SECOND_OPERATOR,
		);

		expect(options).toEqual([
			{ name: 'Is Before', value: 'is_before' },
			{ name: 'Is Empty', value: 'is_empty' },
			{ name: 'Is Not Empty', value: 'is_not_empty' },
		]);
	});

	it('offer the fields of the kind of record that a view filters', async () => {
		const parameters = { resource: 'view', operation: 'create', entity: 'company' };

		const options = await new Form(emulator, parameters).options('getViewFilterFields');

		expect(options.map(({ value }) => value)).toEqual(['companyName', 'companyIndustry']);
		expect(emulator.lines()).toEqual(['GET /views/fields?entity=company']);
	});

	it('offer every known operator for a field that an expression will name', async () => {
		const form = searchForm('contact', 'search', '={{ $json.field }}');

		const options = await form.options('getContactFilterOperators', SECOND_OPERATOR);

		expect(options.map(({ value }) => value).sort()).toEqual(KNOWN_OPERATORS.toSorted());
	});

	it('ask for the field first', async () => {
		const form = searchForm('contact', 'search', '');

		await expect(form.options('getContactFilterOperators', SECOND_OPERATOR)).rejects.toThrow(
			'Select a field first',
		);
	});
});
