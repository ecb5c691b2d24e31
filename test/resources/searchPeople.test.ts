import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';

const emulator = emulatorForFile();

/** The simplified person that the node returns. */
async function searchSimplified(person: object) {
	emulator.state.database.people = [{ _id: '1', country: 'Ghana', ...person }];
	const { json } = await runNode(emulator, {
		operation: 'database: searchPeople',
		parameters: { filters: { filter: [{ filterId: 'country', in: ['Ghana'], out: [] }] } },
	});
	return json[0];
}

describe('database: Search People, simplified', () => {
	it.each([
		['Alex Doe', 'Alex', 'Doe'],
		["Zoë  O'Neill-Grün", 'Zoë', "O'Neill-Grün"],
		[' Jane Roe ', 'Jane', 'Roe'],
	])('splits a name of two words (%s)', async (full_name, first_name, last_name) => {
		expect(await searchSimplified({ full_name })).toMatchObject({
			full_name,
			first_name,
			last_name,
		});
	});

	it.each(['Ana Maria Silva', 'Jan van Dijk', 'Cher', 'Dr. Roe', 'J. Roe', 'Kofi Mensah, MBA'])(
		'does not split a name that may have other parts (%s)',
		async (full_name) => {
			const person = await searchSimplified({ full_name });

			expect(person).toMatchObject({ full_name });
			expect(person).not.toHaveProperty('first_name');
			expect(person).not.toHaveProperty('last_name');
		},
	);

	it('finds the current job in the history', async () => {
		const person = await searchSimplified({
			current_exp_company_name: 'Lumen',
			experiences: [
				{ company_name: 'Initech', company_domain: 'initech.example', title: 'Adviser' },
				{ company_name: 'Lumen', company_domain: 'old.example', title: 'CTO', date_to: 'May 2024' },
				{
					company_name: 'Lumen',
					company_domain: 'lumen.example',
					company_linkedin_url: 'https://www.linkedin.com/company/lumen',
					title: 'CEO',
				},
			],
		});

		expect(person).toMatchObject({
			title: 'CEO',
			current_exp_company_name: 'Lumen',
			current_exp_company_domain: 'lumen.example',
			current_exp_company_linkedin_url: 'https://www.linkedin.com/company/lumen',
		});
	});

	it.each([
		['another company', [{ company_name: 'Initech', company_domain: 'initech.example' }]],
		['none', undefined],
	])('omits the company if the history has %s', async (_name, experiences) => {
		const person = await searchSimplified({ current_exp_company_name: 'Lumen', experiences });

		expect(person).toEqual({ _id: '1', country: 'Ghana', current_exp_company_name: 'Lumen' });
	});
});
