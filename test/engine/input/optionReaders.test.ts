import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { campaignById } from '../../../harness/engine/formParameters';
import { runNode } from '../../../harness/engine/runNode';

const emulator = emulatorForFile();

describe('a dropdown', () => {
	const mark = async (scope: string) => {
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io' });
		return await runNode(emulator, {
			operation: 'lead: markNotInterested',
			parameters: { ...campaignById('cam_1'), lead: 'lea_1', scope },
		});
	};

	it('accepts an option from an expression', async () => {
		const { requests } = await mark('={{ "allCampaigns" }}');

		expect(requests).toEqual(['POST /leads/notinterested/lea_1']);
	});

	it.each(['={{ "one campaign" }}', '={{ $json.missing }}', '={{ "" }}'])(
		'rejects the expression %s',
		async (expression) => {
			const { error, requests } = await mark(expression);

			expect(error?.message).toBe("'Where' has an invalid value [item 0]");
			expect(error?.description).toMatch(
				/Allowed values: allCampaigns, oneCampaign\. Nothing was sent to lemlist\.$/,
			);
			expect(requests).toEqual([]);
		},
	);
});

describe('a dropdown that lemlist may extend', () => {
	const activities = async (type: string) =>
		await runNode(emulator, {
			operation: 'activity: getAll',
			parameters: { filters: { type }, limit: 1 },
		});

	it('accepts an unknown option', async () => {
		const { requests } = await activities('={{ "skipped" }}');

		expect(requests).toEqual([expect.stringContaining('type=skipped')]);
	});

	it('rejects an expression without a value', async () => {
		const { error, requests } = await activities('={{ "" }}');

		expect(error?.message).toBe("'Type' is empty [item 0]");
		expect(requests).toEqual([]);
	});
});

describe('a boolean', () => {
	const update = async (done: unknown) =>
		await runNode(emulator, {
			operation: 'task: update',
			parameters: { taskId: 'opp_1', updateFields: { done: '={{ $json.done }}' } },
			items: [{ done: done as string }],
		});

	it.each([
		[true, ['TRUE', 'True', ' true ', 1, '1', true]],
		[false, ['FALSE', 'False', 0, '0', false]],
	])('is %s for the values that n8n and sheets mean by it', async (done, values) => {
		for (const value of values) {
			const { requests } = await update(value);
			expect(requests).toEqual([`PATCH /tasks {"id":"opp_1","done":${done}}`]);
		}
	});

	it.each(['yes', 2, '-1', 'null', ['true']])('is not %j', async (value) => {
		const { error, requests } = await update(value);

		expect(error?.message).toBe("'Done' must be true or false [item 0]");
		expect(requests).toEqual([]);
	});
});

describe('the error for a number', () => {
	it.each([
		['an open range', 'activity: getAll', { limit: '={{ null }}' }, '1 or more'],
		[
			'a closed range',
			'lead: getAll',
			{ ...campaignById('cam_1'), content: 'ids', limit: 501 },
			'a number from 1 to 500',
		],
	] as const)('says which are allowed: %s', async (_range, operation, parameters, range) => {
		const { error } = await runNode(emulator, { operation, parameters });

		expect(error?.message).toBe(`'Limit' must be ${range} [item 0]`);
		expect(error?.description).toMatch(/^The value is(?: empty|: 501)\. /);
	});
});
