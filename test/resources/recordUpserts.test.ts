import type { IDataObject } from 'n8n-workflow';

import { addCompany, addContact } from '../../emulator/model/contacts';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { autoMappedFields } from '../../harness/engine/formParameters';
import { runNode } from '../../harness/engine/runNode';

const emulator = emulatorForFile();

interface Upsert {
	operation: 'contact: upsert' | 'company: upsert';
	/** The parameter with what lemlist finds the record by. */
	key: string;
	list: string;
	post: string;
	/** Stores records 0 to count - 1. */
	add(count: number): void;
	toItem(index: number): IDataObject;
}

const UPSERTS: Record<string, Upsert> = {
	contact: {
		operation: 'contact: upsert',
		key: 'email',
		list: 'GET /contacts?idsOrEmails=',
		post: 'POST /contacts',
		add: (count) => {
			for (let index = 0; index < count; index++)
				addContact(emulator.state, {
					_id: `ctc_${index}`,
					emails: [`${index}@x.io`],
					fields: { jobTitle: `Job ${index}` },
				});
		},
		toItem: (index) => ({ email: `${index}@x.io`, jobTitle: `Job ${index}` }),
	},
	company: {
		operation: 'company: upsert',
		key: 'domain',
		list: 'GET /companies?idsOrDomains=',
		post: 'POST /companies',
		add: (count) => {
			for (let index = 0; index < count; index++)
				addCompany(emulator.state, {
					_id: `cpn_${index}`,
					domain: `x${index}.io`,
					fields: { name: `Company ${index}`, industry: `Industry ${index}` },
				});
		},
		toItem: (index) => ({
			domain: `x${index}.io`,
			name: `Company ${index}`,
			industry: `Industry ${index}`,
		}),
	},
};

async function run({ operation, key }: Upsert, items: IDataObject[], choices: IDataObject = {}) {
	return await runNode(emulator, {
		operation,
		parameters: {
			[key]: `={{ $json.${key} }}`,
			...(operation.startsWith('company') && { name: '={{ $json.name }}' }),
			...autoMappedFields(),
			...choices,
		},
		items,
	});
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

describe.each(Object.entries(UPSERTS))(
	'creating or updating 20 or more records: %s',
	(_, upsert) => {
		it('reads 100 at a time and sends only what differs', async () => {
			upsert.add(149);
			const items = range(150).map(upsert.toItem);
			const changedName = Object.keys(items[3]).at(-1) as string;
			items[3][changedName] = 'Changed';

			const { json, requests, hints } = await run(upsert, items);

			expect(requests.filter((line) => line.startsWith(upsert.list))).toHaveLength(2);
			expect(requests.filter((line) => line.startsWith(upsert.post))).toHaveLength(2);
			expect(json[2]).toMatchObject({ result: 'unchanged' });
			expect(json[3]).toMatchObject({ result: 'updated', changed: [changedName] });
			expect(json[149]).toMatchObject({ result: 'created' });
			expect(hints.map(({ message }) => message)).toContain(
				'Result: 148 unchanged, 1 updated, 1 created.',
			);
		});

		it('changes nothing in a second run', async () => {
			const items = range(20).map(upsert.toItem);
			await run(upsert, items);
			emulator.clear();

			const { json, requests } = await run(upsert, items);

			expect(requests.filter((line) => !line.startsWith('GET'))).toEqual([]);
			expect(new Set(json.map(({ result }) => result))).toEqual(new Set(['unchanged']));
		});

		it('empties values that lemlist has if empty ones are to be cleared, whatever is to be kept', async () => {
			upsert.add(20);
			const items = range(20).map(upsert.toItem);
			const clearedName = Object.keys(items[3]).at(-1) as string;
			items[3][clearedName] = '';
			const choices = { emptyValues: '={{ "clear" }}', existingValues: 'keep' };

			const { json } = await run(upsert, items, choices);

			expect(json[2]).toMatchObject({ result: 'unchanged' });
			expect(json[3]).toMatchObject({ result: 'updated', changed: [clearedName] });
		});

		it('sends each item if the records cannot be read', async () => {
			upsert.add(20);
			emulator.addFault({ match: /GET/, status: 403, message: 'Forbidden', times: 10 });

			const { json } = await run(upsert, range(20).map(upsert.toItem));

			expect(new Set(json.map(({ result }) => result))).toEqual(new Set(['updated']));
		});

		it('carries out two items about one record in their order', async () => {
			upsert.add(20);
			const items = range(21).map((index) => upsert.toItem(index % 20));
			const name = Object.keys(items[0]).at(-1) as string;
			const before = items[0][name];
			items[0][name] = 'In between';

			const { json } = await run(upsert, items);

			expect([json[0].result, json[20].result]).toEqual(['updated', 'updated']);
			emulator.clear();
			const { json: again } = await run(upsert, range(20).map(upsert.toItem));
			expect(again[0]).toMatchObject({ result: 'unchanged', [name]: before });
		});
	},
);

describe('creating or updating fewer than 20 records', () => {
	it('sends each item without reading first', async () => {
		UPSERTS.contact.add(1);

		const { json, requests } = await run(UPSERTS.contact, range(2).map(UPSERTS.contact.toItem));

		expect(requests).toHaveLength(2);
		expect(json.map(({ result }) => result)).toEqual(['updated', 'created']);
	});
});

describe('a domain that two companies share', () => {
	it('is not compared, because lemlist selects the company', async () => {
		UPSERTS.company.add(20);
		addCompany(emulator.state, { _id: 'cpn_99', domain: 'x0.io', fields: { name: 'Company 0' } });

		const { json, requests } = await run(UPSERTS.company, range(20).map(UPSERTS.company.toItem));

		expect(requests.filter((line) => line.startsWith('POST'))).toHaveLength(1);
		expect(json[0]).toMatchObject({ result: 'updated' });
	});
});

describe('a contact without an email address', () => {
	it('is not compared with an item that lemlist finds by a LinkedIn URL', async () => {
		const url = (name: string) => `https://www.linkedin.com/in/${name}`;
		addContact(emulator.state, { _id: 'ctc_0', linkedinUrl: url('ada') });
		addContact(emulator.state, { _id: 'ctc_1', linkedinUrl: url('other-0') });
		const known = { matchBy: 'contactId', contactId: 'ctc_0', linkedinUrl: url('ada') };
		const others = range(19).map((index) => ({
			matchBy: 'linkedinUrl',
			linkedinUrl: url(`other-${index}`),
		}));

		const { json, requests } = await runNode(emulator, {
			operation: 'contact: upsert',
			parameters: {
				matchBy: '={{ $json.matchBy }}',
				contactId: { __rl: true, mode: 'id', value: '={{ $json.contactId }}' },
				email: '={{ $json.email }}',
				linkedinUrl: '={{ $json.linkedinUrl }}',
				linkedinUrlSalesNav: '={{ $json.linkedinUrlSalesNav }}',
			},
			items: [known, ...others],
		});

		expect(requests.filter((line) => line.startsWith('POST'))).toHaveLength(19);
		expect(json.map(({ result }) => result)).toEqual([
			'unchanged',
			'updated',
			...others.slice(1).map(() => 'created'),
		]);
		expect(json[1]).not.toHaveProperty('changed');
	});
});
