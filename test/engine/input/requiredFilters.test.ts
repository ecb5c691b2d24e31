import type { INodeParameters } from 'n8n-workflow';

import { mustHaveValue } from '../../../nodes/Lemlist/engine/input/requiredFilters';
import { fieldLocations, valueAt, withValue } from '../../contract/fieldLocations';
import { recorderForFile } from '../../contract/recorderForFile';
import { loadContracts } from '../../contract/tables';
import { listOperations, type VersionedOperation } from '../../contract/recordRequests';
import { campaignById } from '../../../harness/engine/formParameters';
import { runNode } from '../../../harness/engine/runNode';

const recorder = recorderForFile();

const BLANK = '={{ $json.missing }}';

describe.each(['v2', 'v1'] as const)('in %s', (version) => {
	const contracts = loadContracts(version);
	const narrowing = listOperations(version).filter((subject) => filtersOf(subject).length > 0);

	it.each(narrowing.map((subject) => [subject.operation, subject] as const))(
		'%s refuses a filter without a value before a request',
		async (operation, subject) => {
			recorder.respondFor(contracts.get(operation) ?? []);
			for (const { form, path, field } of filtersOf(subject)) {
				const value = valueAt(form, path);
				const isLocator = typeof value === 'object' && !Array.isArray(value);
				const blank = isLocator ? { ...value, value: BLANK } : BLANK;

				const { error, requests } = await runNode(recorder, {
					operation,
					apiVersion: version,
					parameters: withValue(form, path, blank),
				});

				expect(error?.message).toBe(`'${field.displayName}' is empty [item 0]`);
				expect(requests).toEqual([]);
			}
		},
	);
});

describe('what narrows an operation down', () => {
	const noCampaign = { campaignId: { __rl: true, mode: 'id', value: BLANK } };
	const refused = async (operation: `${string}: ${string}`, parameters: INodeParameters) => {
		const { error, requests } = await runNode(recorder, { operation, parameters });
		return [error?.message, ...requests];
	};

	it('is refused when its expression gives nothing', async () => {
		expect(await refused('lead: resume', { lead: 'a@x.io', options: noCampaign })).toEqual([
			"'Campaign' is empty [item 0]",
		]);
		expect(await refused('activity: getAll', { filters: { leadId: BLANK } })).toEqual([
			"'Lead ID' is empty [item 0]",
		]);
	});

	it.each([
		['no values', { filterId: 'country', in: BLANK }, "'Filter' compares with nothing [item 0]"],
		['no name', { filterId: BLANK, in: ['France'] }, "'Filter ID' is empty [item 0]"],
	])('is refused when a filter of a search has %s', async (_lack, row, message) => {
		const parameters = { filters: { filter: [row] } };

		expect(await refused('database: searchPeople', parameters)).toEqual([message]);
	});

	it.each([
		['Email', { email: { match: 'value', text: BLANK } }],
		['Due Date', { dueDate: { from: BLANK, to: '' } }],
		['Assigned To', { assignedTo: { in: [], out: [] } }],
	])('is refused when the condition %s of tasks is empty', async (label, filters) => {
		expect(await refused('task: getAll', { filters })).toEqual([
			`'${label}' compares with nothing [item 0]`,
		]);
	});
});

describe('what does not narrow', () => {
	it('is left out without a value', async () => {
		recorder.respondFor([]);

		const { requests } = await runNode(recorder, {
			operation: 'campaign: update',
			parameters: { ...campaignById('cam_1'), updateFields: { name: 'Spring', timezone: BLANK } },
		});

		expect(requests).toEqual(['PATCH /campaigns/cam_1 {"name":"Spring"}']);
	});
});

/** The filters that can be added one by one. */
function filtersOf(subject: VersionedOperation) {
	return fieldLocations(subject).filter(
		({ collection, field }) =>
			collection?.type === 'collection' && mustHaveValue(collection, field),
	);
}
