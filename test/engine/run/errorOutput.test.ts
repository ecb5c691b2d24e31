import type { IDataObject } from 'n8n-workflow';

import type { Fault } from '../../../emulator/faults/faults';
import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { campaignById } from '../../../harness/engine/formParameters';
import { ERROR_RULES, runErrorOutput } from '../../../harness/engine/runErrorOutput';
import { runNode, type RunOptions } from '../../../harness/engine/runNode';

const emulator = emulatorForFile();

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1', name: 'Launch' });
});

const addLeads = {
	operation: 'lead: create',
	parameters: { ...campaignById('cam_1'), email: '={{ $json.email }}' },
} as const;

const ROWS = [
	{ email: 'ada@example.com', message: 'Hello Ada', details: 'VIP' },
	{ email: 'ben@example.com', message: 'Hello Ben', details: '' },
	{ email: 'cleo@example.com', message: 'Hello Cleo', details: 'New' },
];

const rejectBen = () => emulator.addLead({ campaignId: 'cam_1', email: 'ben@example.com' });

describe.each(Object.entries(ERROR_RULES))('the error output of %s', (_version, engine) => {
	it('gets the failed item, with every column of its input and with the error', async () => {
		rejectBen();

		const { failed } = await runErrorOutput(emulator, { ...addLeads, items: ROWS }, { engine });

		expect(failed.map(({ json }) => json)).toEqual([
			{
				...ROWS[1],
				error: expect.stringMatching(
					/^Lead already in the campaign \(400\)\. The person is already in a campaign.*\. \[alreadyThere, do not retry\]$/,
				) as string,
			},
		]);
	});

	it('leaves the success output to the items that lemlist accepted', async () => {
		rejectBen();

		const { succeeded } = await runErrorOutput(emulator, { ...addLeads, items: ROWS }, { engine });

		expect(succeeded.map(({ email }) => email)).toEqual(['ada@example.com', 'cleo@example.com']);
	});

	it('gets an item whose input is invalid', async () => {
		const items = [{ email: { first: 'Ada' } }];

		const { failed } = await runErrorOutput(emulator, { ...addLeads, items }, { engine });

		expect(failed.map(({ json }) => json)).toEqual([
			{
				...items[0],
				error: expect.stringMatching(/^'Email' is .*\[invalid, do not retry\]$/) as string,
			},
		]);
	});

	it('gets the one item of a node that executes once', async () => {
		rejectBen();
		const form = { ...addLeads, items: [ROWS[1], ROWS[0]], executeOnce: true };

		const { failed, succeeded } = await runErrorOutput(emulator, form, { engine });

		expect(failed.map(({ json }) => json)).toMatchObject([ROWS[1]]);
		expect(succeeded).toEqual([]);
	});

	it('gets an item whose credential is incomplete, as not allowed', async () => {
		const form = { ...addLeads, items: [ROWS[0]], apiKey: ' ' };

		const { failed } = await runErrorOutput(emulator, form, { engine });

		expect(failed.map(({ json }) => json)).toEqual([
			{ ...ROWS[0], error: expect.stringMatching(/\[notAllowed, do not retry\]$/) as string },
		]);
	});

	it('gets every item of a batch that lemlist rejected', async () => {
		emulator.addFault({ match: /^POST/, status: 403, message: 'Forbidden', times: Infinity });
		const form = {
			operation: 'unsubscribe: addMany',
			parameters: { value: '={{ $json.email }}' },
			items: ROWS,
		} as const;

		const { failed, succeeded } = await runErrorOutput(emulator, form, { engine });

		expect(failed.map(({ json }) => json)).toEqual(
			ROWS.map((row) => ({
				...row,
				error: expect.stringMatching(/\[notAllowed, do not retry\]$/) as string,
			})),
		);
		expect(succeeded).toEqual([]);
	});

	it('gets one item for an input item with many results', async () => {
		const form = {
			operation: 'lead: getAll',
			parameters: campaignById('={{ $json.campaign }}'),
			items: [{ campaign: 'cam_1' }, { campaign: 'cam_404' }],
		} as const;
		emulator.addLead({ campaignId: 'cam_1' });
		emulator.addLead({ campaignId: 'cam_1' });

		const { failed, succeeded } = await runErrorOutput(emulator, form, { engine });

		expect(succeeded).toHaveLength(2);
		expect(failed.map(({ json }) => json)).toEqual([
			{
				campaign: 'cam_404',
				error: expect.stringMatching(/\[notFound, do not retry\]$/) as string,
			},
		]);
	});
});

const SENDER = { userId: 'usr_1', contactId: 'ctc_1', leadId: 'lea_1' };
const TEXTS = { subject: '={{ $json.subject }}', message: '={{ $json.message }}' };
const NOTE = '={{ $json.note }}: {{ $json.message }}';

/** What people or a CRM read, with its text from the input, and what of the request carries the text. */
const READ_BY_PEOPLE: Array<[string, RunOptions, string]> = [
	[
		'a LinkedIn message',
		{
			operation: 'inbox: sendLinkedinMessage',
			parameters: { ...SENDER, message: TEXTS.message },
		},
		'"message":"Hello Ada"',
	],
	[
		'an email',
		{
			operation: 'inbox: sendEmail',
			parameters: {
				userId: 'usr_1',
				senderEmail: 'richard@piedpiper.com',
				mailboxId: 'usm_1',
				recipient: 'contact',
				contactId: 'ctc_1',
				sendAs: 'new',
				...TEXTS,
			},
		},
		'"subject":"Dinner?","message":"Hello Ada"',
	],
	[
		'an SMS',
		{
			operation: 'inbox: sendSms',
			parameters: {
				...SENDER,
				from: '+33123456789',
				recipient: 'contact',
				message: TEXTS.message,
			},
		},
		'"message":"Hello Ada"',
	],
	[
		'a WhatsApp message',
		{
			operation: 'inbox: sendWhatsappMessage',
			parameters: { ...SENDER, whatsappAccountId: 'wha_1', message: TEXTS.message },
		},
		'"message":"Hello Ada"',
	],
	[
		'a note about a contact, which the CRM gets too',
		{
			operation: 'contact: addNote',
			parameters: { contact: 'richard@piedpiper.com', note: NOTE },
		},
		'"note":"Met in Rome: Hello Ada"',
	],
	[
		'a note about a company, which the CRM gets too',
		{ operation: 'company: addNote', parameters: { companyId: 'cpn_1', note: NOTE } },
		'"note":"Met in Rome: Hello Ada"',
	],
];

describe.each(Object.entries(ERROR_RULES))(
	'a text that is mapped at the error output of %s',
	(_version, engine) => {
		const ROW = {
			email: 'ada@example.com',
			message: 'Hello Ada',
			subject: 'Dinner?',
			note: 'Met in Rome',
		};
		const sent = async (row: IDataObject, next: RunOptions, fault: Partial<Fault>) => {
			emulator.addFault({ match: /leads/, times: Infinity, ...fault });
			await runErrorOutput(emulator, { ...addLeads, items: [row] }, { next, engine });
			return emulator.lines().filter((line) => !line.includes('/leads'));
		};

		describe.each(READ_BY_PEOPLE)('in %s', (_what, next, text) => {
			it.each<[string, Partial<Fault>, Partial<typeof ROW>]>([
				['lemlist rejected the item', { status: 400, message: 'Bad values' }, {}],
				['a gateway rejected the item', { kind: 'html', status: 403 }, {}],
				['the item was invalid', {}, { email: 'no address' }],
			])('is that of the input after %s', async (_reason, fault, changes) => {
				const lines = await sent({ ...ROW, ...changes }, next, fault);

				expect(lines).toEqual([expect.stringContaining(text)]);
				expect(lines.join()).not.toMatch(/lemlist|do not retry|Check|Bad values|html/);
			});

			it('is nothing of ours if the input lacks the column', async () => {
				const lines = await sent({ email: ROW.email }, next, { status: 400 });

				expect(lines.filter((line) => /lemlist|do not retry|Check/.test(line))).toEqual([]);
				expect(lines.filter((line) => /"message":|"subject":/.test(line))).toEqual([]);
			});
		});
	},
);

describe('a failed item at the regular output', () => {
	const form = { ...addLeads, items: [ROWS[1]], onError: 'continueRegularOutput' } as const;

	it('says what failed, what to do, and in detail what a workflow may branch on', async () => {
		rejectBen();

		const { json } = await runNode(emulator, form);

		expect(json).toEqual([
			{
				error: expect.stringMatching(/ \[alreadyThere, do not retry\]$/) as string,
				errorDetails: {
					kind: 'alreadyThere',
					retry: 'do not retry',
					status: 400,
					request: 'POST /campaigns/cam_1/leads/',
					item: 0,
					outcome: 'notApplied',
				},
			},
		]);
	});

	it('says that its outcome is unknown after a lost response', async () => {
		emulator.addFault({ match: /pause/, kind: 'dropAfter', times: Infinity });

		const { json } = await runNode(emulator, {
			operation: 'campaign: pause',
			parameters: campaignById('cam_1'),
			onError: 'continueRegularOutput',
		});

		expect(json).toMatchObject([
			{ errorDetails: { kind: 'unclear', retry: 'look first', outcome: 'unknown' } },
		]);
	});

	it('says that its first change was applied if a later request failed', async () => {
		emulator.addFault({
			match: /^GET .enrich/,
			status: 404,
			message: 'Not found',
			times: Infinity,
		});

		const { json } = await runNode(emulator, {
			operation: 'enrichment: enrichAndWait',
			parameters: { person: { email: 'ada@example.com' }, enrichments: ['verifyEmail'] },
			onError: 'continueRegularOutput',
		});

		expect(json).toMatchObject([{ errorDetails: { retry: 'look first', outcome: 'applied' } }]);
	});

	it('shows the characters of lemlist as they came', async () => {
		emulator.addFault({ match: /leads/, status: 400, message: 'Use <b> & "quotes"' });

		const { json } = await runNode(emulator, form);

		expect(json[0].error).toContain('Use <b> & "quotes" (400). ');
	});
});

describe('the hint about failed items', () => {
	const hints = async (items: Array<{ email?: unknown }>) => {
		// Version 1 has the address in the path of the request, where a fault can match it.
		const form = { ...addLeads, apiVersion: 'v1', onError: 'continueRegularOutput' } as const;
		return (await runNode(emulator, { ...form, items: items as never })).hints.map(
			({ message }) => message,
		);
	};

	it('says how many of how many failed, and why', async () => {
		rejectBen();
		const invalid = { email: ['a', { b: 1 }] };

		expect(await hints([...ROWS, invalid, invalid])).toEqual([
			expect.stringMatching(
				/^3 of 5 items failed: 'Email' is .* \(2\), Lead already in the campaign \(400\) \(1\)$/,
			),
		]);
	});

	it('counts the reasons that are rare together', async () => {
		const people = [1, 2, 3, 4, 5].map((number) => ({ email: `lead${number}@x.io` }));
		for (const number of [1, 2, 3, 4, 5])
			emulator.addFault({
				match: new RegExp(`lead${number}`),
				status: 400,
				message: `No ${number}`,
			});

		const [hint] = await hints(people);

		expect(hint).toMatch(/^5 of 5 items failed: (No \d \(400\) \(1\), ){3}other reasons \(2\)$/);
	});

	it('is at the error output as well', async () => {
		rejectBen();

		const { hints: atErrorOutput } = await runErrorOutput(emulator, { ...addLeads, items: ROWS });

		expect(atErrorOutput.map(({ message }) => message)).toEqual([
			'1 of 3 items failed: Lead already in the campaign (400) (1)',
		]);
	});

	it('escapes what lemlist said', async () => {
		emulator.addFault({ match: /ada/, status: 400, message: 'Use <b>' });

		expect(await hints([ROWS[0]])).toEqual(['1 of 1 item failed: Use &lt;b&gt; (400) (1)']);
	});
});

describe('the tool of an agent that continues after an error', () => {
	it('tells the model what failed and what to do', async () => {
		rejectBen();
		const form = { ...addLeads, items: [ROWS[1]], isTool: true } as const;

		const { json } = await runNode(emulator, { ...form, onError: 'continueRegularOutput' });

		expect(json).toMatchObject([
			{ error: expect.stringMatching(/already.*Create or Update.*do not retry\]$/) as string },
		]);
	});
});
