import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { autoMappedFields, campaignById } from '../../harness/engine/formParameters';
import { runNode, type RunOptions } from '../../harness/engine/runNode';

const emulator = emulatorForFile();

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1' });
});

const activities: RunOptions = { operation: 'activity: getAll', parameters: { returnAll: true } };

describe('the node as a tool of an AI agent', () => {
	it('fetches no more of a list than it can return', async () => {
		for (let count = 0; count < 450; count++) emulator.addActivity({ type: 'emailsSent' });
		const { json, requests } = await runNode(emulator, { ...activities, isTool: true });

		expect(requests).toEqual([
			'GET /activities?version=v2&offset=0&limit=100',
			'GET /activities?version=v2&offset=100&limit=100',
		]);
		expect(json).toHaveLength(101);
		expect(json[100]).toEqual({ note: expect.stringMatching(/^Results were truncated/) });
	});

	it('returns a list completely if all of its records just fit', async () => {
		for (let count = 0; count < 100; count++) emulator.addActivity({ type: 'emailsSent' });
		const { json } = await runNode(emulator, { ...activities, isTool: true });

		expect(json).toHaveLength(100);
		expect(json.filter(({ note }) => note)).toEqual([]);
	});

	it('returns the error and the advice in one message', async () => {
		const { error } = await runNode(emulator, {
			operation: 'lead: pause',
			parameters: { lead: 'lea_9' },
			isTool: true,
		});

		expect(error?.message).toBe(
			"Lead not found (404). lemlist can't find the value of 'Lead ID or Email'. It may have been deleted, or it belongs to a different team than the API key.",
		);
	});

	it('repeats no advice, however often n8n retries the node', async () => {
		emulator.addFault({ match: /^POST/, kind: 'dropAfter', times: 9 });

		const { error } = await runNode(emulator, {
			operation: 'campaign: pause',
			parameters: campaignById('cam_1'),
			isTool: true,
			maxTries: 3,
		});

		expect(error?.message.match(/Check in lemlist whether/g)).toHaveLength(1);
	});

	it('rejects an invalid parameter with one message, before any request', async () => {
		const { error, requests } = await runNode(emulator, {
			operation: 'lead: pause',
			parameters: { lead: '={{ "" }}' },
			isTool: true,
		});

		expect(error?.message).toBe("'Lead ID or Email' is empty. Fill it in or check its expression.");
		expect(requests).toEqual([]);
	});

	it('never stores the conversation as fields of a lead', async () => {
		const { error, requests } = await runNode(emulator, {
			operation: 'lead: create',
			parameters: { ...campaignById('cam_1'), email: 'ada@example.com', ...autoMappedFields() },
			items: [{ chatInput: 'Add Ada', toolCallId: 'call_1' }],
			isTool: true,
		});

		expect(error?.message).toMatch(/^'Lead Fields' can't be mapped automatically in a tool\./);
		expect(requests).toEqual([]);
	});

	it('accepts custom variables as one object, the way a model sends them', async () => {
		const { requests, error } = await runNode(emulator, {
			operation: 'lead: create',
			parameters: {
				...campaignById('={{ $json.campaign }}'),
				email: '={{ $json.email }}',
				customVariables: '={{ $json.variables }}',
			},
			items: [
				{
					campaign: 'cam_1',
					email: 'ada@example.com',
					variables: { seats: 5 },
				},
			],
			isTool: true,
		});

		expect(error).toBeUndefined();
		expect(requests).toEqual([
			'POST /campaigns/cam_1/leads/ {"seats":5,"email":"ada@example.com"}',
		]);
	});
});

describe('empty values from a model', () => {
	const BLANK = '={{ "" }}';

	it('count as left out of the filters and options of a list', async () => {
		const { error, requests } = await runNode(emulator, {
			operation: 'activity: getAll',
			parameters: { filters: { type: BLANK, leadId: BLANK }, limit: BLANK, simplify: BLANK },
			isTool: true,
		});

		expect(error).toBeUndefined();
		expect(requests).toEqual(['GET /activities?version=v2&offset=0&limit=50']);
	});

	it('fail a change, which could concern more records than meant', async () => {
		const { error, requests } = await runNode(emulator, {
			operation: 'lead: pause',
			parameters: { lead: 'a@x.io', options: { campaignId: BLANK } },
			isTool: true,
		});

		expect(error?.message).toMatch(/^'Campaign' is empty\./);
		expect(requests).toEqual([]);
	});
});

describe('the node in a workflow', () => {
	it('returns lists and texts completely', async () => {
		const message = 'a'.repeat(3_000);
		for (let count = 0; count < 450; count++) emulator.addActivity({ type: 'emailsSent', message });
		const parameters = { returnAll: true, simplify: false };
		const { json } = await runNode(emulator, { ...activities, parameters });

		expect(json).toHaveLength(450);
		expect(json.every((activity) => activity.message === message)).toBe(true);
	});
});
