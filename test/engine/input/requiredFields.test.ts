import { startEmulator, type Emulator } from '../../../emulator';
import {
	autoMappedFields,
	campaignById,
	customVariables,
	leadFields,
} from '../../../harness/engine/formParameters';
import { runNode } from '../../../harness/engine/runNode';

const LINKEDIN = { linkedinUrl: 'https://www.linkedin.com/in/ada' };

let emulator: Emulator;

beforeAll(async () => {
	emulator = await startEmulator();
});

beforeEach(() => {
	emulator.reset();
	emulator.addCampaign({ _id: 'cam_1' });
});

afterAll(async () => await emulator.close());

describe('a lead with neither an email address nor a LinkedIn URL', () => {
	it.each([
		['an expression that returns nothing', { email: '={{ $json.Email }}' }],
		['other fields only', leadFields({ firstName: 'Ada' })],
		['custom variables only', customVariables({ city: 'Paris' })],
		['automatic mapping of other columns', autoMappedFields()],
	])('is rejected before any request: %s', async (_name, parameters) => {
		const { error, requests } = await runNode(emulator, {
			operation: 'lead: create',
			parameters: { ...campaignById('cam_1'), ...parameters },
			items: [{ firstName: 'Ada' }],
		});

		expect(error?.message).toBe("'Email' or 'LinkedIn URL' is required [item 0]");
		expect(error?.description).toBe(
			'Fill in at least one of them. Automatic mapping reads them from email and linkedinUrl in the input. The input has: firstName. Nothing was sent to lemlist.',
		);
		expect(requests).toEqual([]);
	});

	it('fails alone with the number of its item, and the others succeed', async () => {
		const { json, requests } = await runNode(emulator, {
			operation: 'lead: create',
			parameters: { ...campaignById('cam_1'), email: '={{ $json.email }}' },
			items: [{ email: 'ada@x.io' }, { email: '' }],
			onError: 'continueRegularOutput',
		});

		expect(json).toMatchObject([
			{ email: 'ada@x.io' },
			{ error: expect.stringMatching(/^'Email' or 'LinkedIn URL' is required\./) },
		]);
		expect(requests).toHaveLength(1);
	});
});

describe('a lead with an email address or a LinkedIn URL', () => {
	it.each([
		['the field Email', { email: 'ada@x.io' }, {}],
		['a lead field', leadFields(LINKEDIN), {}],
		['a custom variable', customVariables(LINKEDIN), {}],
		['automatic mapping', autoMappedFields(), { email: 'ada@x.io' }],
	])('is sent: %s', async (_name, parameters, item) => {
		const { error, requests } = await runNode(emulator, {
			operation: 'lead: create',
			parameters: { ...campaignById('cam_1'), ...parameters },
			items: [item],
		});

		expect(error).toBeUndefined();
		expect(requests).toHaveLength(1);
	});
});

describe('an enrichment', () => {
	it('is rejected before it starts if nothing identifies the person', async () => {
		const { error, requests } = await runNode(emulator, {
			operation: 'enrichment: enrichPerson',
			parameters: { person: { firstName: 'Ada', jobTitle: 'CEO' }, enrichments: ['findEmail'] },
		});

		expect(error?.message).toBe(
			"'LinkedIn URL', 'Email', 'Company Domain' or 'Company Name' is required [item 0]",
		);
		expect(requests).toEqual([]);
	});

	it('of a lead requires no data of a person, which the form hides', async () => {
		const lead = emulator.addLead({ campaignId: 'cam_1', email: 'ada@x.io' });

		const { error } = await runNode(emulator, {
			operation: 'enrichment: enrichAndWait',
			parameters: {
				subject: 'lead',
				leadId: lead._id,
				person: {},
				enrichments: ['verifyEmail'],
				maxWaitMinutes: 0,
			},
		});

		expect(error).toBeUndefined();
	});
});

describe('an option that requires another field', () => {
	const getMessages = async (options: object) =>
		await runNode(emulator, {
			operation: 'inbox: getMessages',
			parameters: { contactId: 'ctc_1', options: { ...options } },
		});

	it('is rejected without that field', async () => {
		const { error, requests } = await getMessages({ markAsRead: true });

		expect(error?.message).toBe("'User' is empty [item 0]");
		expect(error?.description).toBe(
			"'Mark as Read' requires it. Fill it in. Nothing was sent to lemlist.",
		);
		expect(requests).toEqual([]);
	});

	it('requires nothing while it is off', async () => {
		const { requests } = await getMessages({ markAsRead: false });

		expect(requests).toHaveLength(1);
	});
});

it('an email alert without addresses is rejected before any request', async () => {
	const { error, requests } = await runNode(emulator, {
		operation: 'deliverabilityAlert: create',
		parameters: {
			threshold: 5,
			additionalFields: { channelConfig: { email: { enabled: true } } },
		},
	});

	expect(error?.message).toBe("'Email: Addresses' is empty [item 0]");
	expect(error?.description).toBe(
		"'Email: Enabled' requires it. Fill it in. Nothing was sent to lemlist.",
	);
	expect(requests).toEqual([]);
});
