import { fieldLocations, valueAt, withValue } from '../../contract/fieldLocations';
import { recorderForFile } from '../../contract/recorderForFile';
import { loadContracts } from '../../contract/tables';
import { listOperations, type VersionedOperation } from '../../contract/recordRequests';
import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { campaignById } from '../../../harness/engine/formParameters';
import { runNode } from '../../../harness/engine/runNode';

// Some operations have dozens of choices.
jest.setTimeout(120_000);

const NO_CHOICE = 'no such choice';

const recorder = recorderForFile();

describe.each(['v2', 'v1'] as const)('in %s', (version) => {
	const contracts = loadContracts(version);
	const choosing = listOperations(version).filter((subject) => dropdownsOf(subject).length > 0);

	it.each(choosing.map((subject) => [subject.operation, subject] as const))(
		'%s refuses what is no choice of a dropdown before a request',
		async (operation, subject) => {
			recorder.respondFor(contracts.get(operation) ?? []);
			for (const { form, path, field } of dropdownsOf(subject)) {
				const value = Array.isArray(valueAt(form, path)) ? [NO_CHOICE] : NO_CHOICE;

				const { error, requests } = await runNode(recorder, {
					operation,
					apiVersion: version,
					parameters: withValue(form, path, value),
				});

				expect(error?.message).toBe(`'${field.displayName}' is not one of its choices [item 0]`);
				expect(requests).toEqual([]);
			}
		},
	);
});

describe('a dropdown', () => {
	const emulator = emulatorForFile();
	const mark = async (scope: string) => {
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io' });
		return await runNode(emulator, {
			operation: 'lead: markNotInterested',
			parameters: { ...campaignById('cam_1'), lead: 'lea_1', scope },
		});
	};

	it('takes a choice from an expression', async () => {
		const { requests } = await mark('={{ "allCampaigns" }}');

		expect(requests).toEqual(['POST /leads/notinterested/lea_1']);
	});

	it.each(['={{ "one campaign" }}', '={{ $json.missing }}', '={{ "" }}'])(
		'refuses the expression %s',
		async (expression) => {
			const { error, requests } = await mark(expression);

			expect(error?.message).toBe("'In' is not one of its choices [item 0]");
			expect(error?.description).toMatch(/Allowed: allCampaigns, oneCampaign$/);
			expect(requests).toEqual([]);
		},
	);
});

describe('a list to which lemlist adds', () => {
	const emulator = emulatorForFile();
	const activities = async (type: string) =>
		await runNode(emulator, {
			operation: 'activity: getAll',
			parameters: { filters: { type }, limit: 1 },
		});

	it('takes what is new or retired', async () => {
		const { requests } = await activities('={{ "skipped" }}');

		expect(requests).toEqual([expect.stringContaining('type=skipped')]);
	});

	it('refuses an expression that gives nothing', async () => {
		const { error, requests } = await activities('={{ "" }}');

		expect(error?.message).toBe("'Type' is empty [item 0]");
		expect(requests).toEqual([]);
	});
});

/** The dropdowns whose options the form knows, and all of them. */
function dropdownsOf(subject: VersionedOperation) {
	return fieldLocations(subject).filter(
		({ field: { type, options, allowArbitraryValues } }) =>
			['options', 'multiOptions'].includes(type) && options && !allowArbitraryValues,
	);
}
