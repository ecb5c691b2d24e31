import type { IDataObject, ResourceMapperField } from 'n8n-workflow';

import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';
import { byId, Form } from './editor';

const emulator = emulatorForFile();

const OWNER = 'usr_aawMB5Gd5JJCFYvjp';
const LEAD = { resource: 'lead', operation: 'create', campaignId: byId('cam_1') };

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1' });
	emulator.addUser({ _id: 'usr_2', name: 'Jared Dunn', email: 'jared@x.io' });
});

async function columns(method = 'getLeadFields', value: IDataObject = {}, parameters = LEAD) {
	const variables = { mappingMode: 'defineBelow', value };
	const form = new Form(emulator, { ...parameters, variables });
	const { fields } = await form.columns(method);
	return Object.fromEntries(fields.map((field) => [field.id, field]));
}

function values({ options = [] }: ResourceMapperField): unknown[] {
	return options.map(({ value }) => value);
}

describe('the owner of a lead', () => {
	it('is one of the team, or no one', async () => {
		const { contactOwner } = await columns();

		expect(contactOwner).toMatchObject({
			type: 'options',
			options: [
				{ name: '[None]', value: '' },
				{ name: 'Jared Dunn (jared@x.io)', value: 'usr_2' },
				{ name: 'Richard Hendricks (richard@piedpiper.com)', value: OWNER },
			],
		});
	});

	it('is a text if lemlist does not list the team', async () => {
		emulator.addFault({ match: /team/, status: 403 });
		const { contactOwner, timezone } = await columns();

		expect(contactOwner).toMatchObject({ type: 'string' });
		expect(contactOwner).not.toHaveProperty('options');
		expect(timezone.type).toBe('options');
	});
});

describe('a field of the team for users', () => {
	beforeEach(() => emulator.addField({ name: 'salesRep', label: 'Sales Rep', type: 'user' }));

	it.each([
		['getLeadFields', LEAD],
		['getContactFields', { ...LEAD, resource: 'contact', operation: 'upsert' }],
		['getCustomLeadFields', { ...LEAD, operation: 'addVariables' }],
	])('offers them in %s', async (method, parameters) => {
		const { salesRep } = await columns(method, {}, parameters);

		expect(values(salesRep)).toEqual(['', 'usr_2', OWNER]);
	});
});

describe('a time zone', () => {
	it.each([
		['getLeadFields', LEAD],
		['getContactFields', { ...LEAD, resource: 'contact', operation: 'upsert' }],
	])('is one that IANA knows, in %s', async (method, parameters) => {
		const { timezone } = await columns(method, {}, parameters);

		expect(values(timezone)).toEqual(
			expect.arrayContaining(['', 'UTC', 'Europe/Paris', 'America/New_York', 'Asia/Tokyo']),
		);
		expect(new Set(values(timezone)).size).toBe(timezone.options?.length);
	});
});

describe('the preferred contact method', () => {
	it('is one of those of lemlist', async () => {
		const { preferredContactMethod } = await columns();

		expect(values(preferredContactMethod)).toEqual(['', 'email', 'linkedin', 'phone']);
	});
});

describe('a choice of another value', () => {
	const OTHER = {
		contactOwner: 'jared@x.io',
		preferredContactMethod: 'fax',
		timezone: 'Mars/Base',
	};

	async function create(value: IDataObject, schemaFor: IDataObject, item: IDataObject = {}) {
		const schema = Object.values(await columns('getLeadFields', schemaFor));
		return await runNode(emulator, {
			operation: 'lead: create',
			parameters: {
				campaignId: byId('cam_1'),
				email: 'ada@x.io',
				variables: { mappingMode: 'defineBelow', value, schema } as unknown as IDataObject,
			} as never,
			items: [item],
		});
	}

	it('from an expression is sent, although n8n knows the choices', async () => {
		const names = Object.keys(OTHER);
		const value = Object.fromEntries(names.map((name) => [name, `={{ $json.${name} }}`]));

		const { error, requests } = await create(value, value, OTHER);

		expect(error).toBeUndefined();
		expect(requests).toEqual([
			`POST /campaigns/cam_1/leads/ ${JSON.stringify({ ...OTHER, email: 'ada@x.io' })}`,
		]);
	});

	it('that was entered when the field was a text is offered and sent', async () => {
		const offered = await columns('getLeadFields', OTHER);
		const { error, requests } = await create(OTHER, OTHER);

		expect(values(offered.timezone)).toContain('Mars/Base');
		expect(error).toBeUndefined();
		expect(requests[0]).toContain('"preferredContactMethod":"fax"');
	});

	it('that is an expression is not offered', async () => {
		const { timezone } = await columns('getLeadFields', { timezone: '={{ $json.zone }}' });

		expect(values(timezone)).not.toContain('={{ $json.zone }}');
	});

	it('that is nothing sends nothing', async () => {
		const none = { contactOwner: '', timezone: '' };
		const { error, requests } = await create(none, none);

		expect(error).toBeUndefined();
		expect(requests).toEqual(['POST /campaigns/cam_1/leads/ {"email":"ada@x.io"}']);
	});

	it('fails without an expression, because n8n refuses to run the node', async () => {
		const { requests, error } = await create(OTHER, {}).catch((reason: Error) => ({
			error: reason,
			requests: [],
		}));

		expect(error).toBeDefined();
		expect(requests).toEqual([]);
	});
});
