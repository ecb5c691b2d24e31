import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { autoMappedFields, campaignById } from '../../harness/engine/formParameters';
import { createApiKey, runNode, type RunOptions } from '../../harness/engine/runNode';

const SEQUENCES = 'GET /campaigns/cam_1/sequences';
const ABOUT_BOTH =
	"The messages of 'Spring launch' also use bestProduct and seats, which no item has.";

const emulator = emulatorForFile();

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1', name: 'Spring launch', sequenceId: 'seq_1' });
	setMessage('Hi {{firstName}}, {{ bestProduct }} for {{seats|"all"}} of {{sender.name}}');
});

function setMessage(message: string): void {
	const step = { _id: 'stp_1', type: 'email', delay: 0, emailTemplateId: 'etp_1' };
	emulator.state.sequences[0].steps = [{ ...step, subject: '{{email}}', message }];
}

const CREATE: RunOptions = {
	operation: 'lead: create',
	parameters: { ...campaignById('cam_1'), email: '={{ $json.email }}', ...autoMappedFields() },
	items: [{ email: 'ada@x.io', firstName: 'Ada' }],
	isManual: true,
};

/** The lines about the variables, and how often lemlist was asked for them. */
async function run(form: Partial<RunOptions> = {}) {
	const { hints, requests, json } = await runNode(emulator, { ...CREATE, ...form });
	const lines = hints.map(({ message }) => message).filter((text) => /^The messages/.test(text));
	return { lines, json, readCount: requests.filter((line) => line === SEQUENCES).length };
}

describe('a run of a person', () => {
	it.each(['lead: create', 'lead: upsert', 'lead: sync'] as const)(
		'says after %s which variables of the messages no item had',
		async (operation) => {
			expect((await run({ operation })).lines).toEqual([ABOUT_BOTH]);
		},
	);

	it('says so of one variable', async () => {
		const items = [{ email: 'ada@x.io', firstName: 'Ada', seats: 5 }];
		const parameters = { ...CREATE.parameters, unknownInputFields: 'addAsVariables' };

		expect((await run({ items, parameters })).lines).toEqual([
			"The messages of 'Spring launch' also use bestProduct, which no item has.",
		]);
	});

	it('says nothing if one item has each of them', async () => {
		setMessage('{{firstName}} {{lastName}}');
		const items = [
			{ email: 'ada@x.io', firstName: 'Ada' },
			{ email: 'bob@x.io', lastName: 'Byte' },
		];

		expect((await run({ items })).lines).toEqual([]);
	});

	it('says nothing of what the lead has at lemlist', async () => {
		const variables = { bestProduct: 'Pipes', seats: 3 };
		emulator.addLead({ campaignId: 'cam_1', email: 'ada@x.io', variables });

		expect((await run({ operation: 'lead: upsert' })).lines).toEqual([]);
	});

	it('asks lemlist once for all items and for the runs of some minutes', async () => {
		const apiKey = createApiKey(emulator);
		const items = [{ email: 'ada@x.io' }, { email: 'bob@x.io' }];
		const first = await run({ apiKey, items });
		const second = await run({ apiKey, items: [{ email: 'cleo@x.io' }] });

		expect([first.readCount, second.readCount]).toEqual([1, 0]);
		expect(second.lines).toHaveLength(1);
		expect((await run({ items: [{ email: 'dora@x.io' }] })).readCount).toBe(1);
	});

	it('says it of each campaign', async () => {
		emulator.addCampaign({ _id: 'cam_2', name: 'Autumn', sequenceId: 'seq_2' });
		const [step] = emulator.state.sequences[0].steps;
		emulator.state.sequences[1].steps = [{ ...step, message: '{{city}}' }];
		const items = ['cam_1', 'cam_2'].map((id) => ({ email: `${id}@x.io`, firstName: id, id }));
		const parameters = { ...CREATE.parameters, ...campaignById('={{ $json.id }}') };

		expect((await run({ items, parameters })).lines).toEqual([
			ABOUT_BOTH,
			"The messages of 'Autumn' also use city, which no item has.",
		]);
	});

	it('succeeds if lemlist does not show the messages', async () => {
		emulator.addFault({ match: SEQUENCES, status: 403 });

		const { lines, json, readCount } = await run();

		expect({ lines, readCount }).toEqual({ lines: [], readCount: 1 });
		expect(json).toMatchObject([{ email: 'ada@x.io' }]);
	});

	it('shows a name with markup as it is', async () => {
		emulator.state.campaigns[0].name = '<b>Spring</b>';

		expect((await run()).lines).toEqual([
			expect.stringContaining("'&lt;b&gt;Spring&lt;/b&gt;' also use"),
		]);
	});
});

describe('no request is sent for the variables of the messages', () => {
	it.each([
		['in the run of a published workflow', { isManual: false }],
		['for the tool of an agent', { isTool: true }],
		['if every item failed', { items: [{ email: '' }], onError: 'continueRegularOutput' }],
	] as const)('%s', async (_name, form) => {
		expect(await run(form as Partial<RunOptions>)).toMatchObject({ readCount: 0, lines: [] });
	});
});
