import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { campaignById } from '../../harness/engine/formParameters';
import { runNode } from '../../harness/engine/runNode';
import { LEAD } from '../../nodes/Lemlist/output/recordKinds/kinds';
import { recordOutput } from '../../nodes/Lemlist/output/recordKinds/recordOutput';

const emulator = emulatorForFile();

const TODAY = 'GET /v2/campaigns/cam_1/export/leads';
const FORMER = 'GET /campaigns/cam_1/export/leads';
const formerExport = { options: { formerExport: true } };

/** The operations that read an export, with parameters as workflows saved before there were two hold them. */
const SAVED: Array<['lead: getAll' | 'campaign: exportLeads', INodeParameters, string]> = [
	['lead: getAll', { returnAll: true }, '?state=all&format=json'],
	['lead: getAll', { returnAll: true, simplify: false }, '?state=all&format=json'],
	['lead: getAll', { state: ['paused', 'failed'] }, '?state=paused%2Cfailed&format=json'],
	['campaign: exportLeads', { csvOutput: 'rows' }, '?state=all'],
	['campaign: exportLeads', { csvOutput: 'rows', simplify: false }, '?state=all'],
	['campaign: exportLeads', { csvOutput: 'rows', state: ['paused'] }, '?state=paused'],
];

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1' });
	const variables = { seats: 5, firstName: 'Ada' };
	emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io', variables });
	emulator.addLead({ _id: 'lea_2', campaignId: 'cam_1', email: 'b@x.io', state: 'paused' });
});

describe.each(SAVED)('a saved %s with %j', (operation, parameters, query) => {
	const run = async (options: INodeParameters = {}) =>
		await runNode(emulator, {
			operation,
			parameters: { ...campaignById('cam_1'), ...parameters, ...options },
		});

	it("reads lemlist's current export", async () => {
		const { requests } = await run();

		expect(requests).toEqual([TODAY + query]);
	});

	it('has the same items with the former export, apart from the columns that only the current one has', async () => {
		const current = await run();
		const former = await run(formerExport);

		expect(former.requests).toEqual([FORMER + query]);
		expect(former.json.length).toBeGreaterThan(0);
		expect(current.json.map(withoutNewColumns)).toEqual(former.json.map(withoutNewColumns));
	});

	function withoutNewColumns({ state, stateSystem: _stateSystem, ...others }: IDataObject) {
		return parameters.simplify === false ? others : { state, ...others };
	}
});

it('the state of a simplified lead is the one that an export filters by', () => {
	const row = { _id: 'lea_1', lastState: 'emailsReplied', state: 'contacted', stateSystem: 'x' };

	const [{ json }] = recordOutput(LEAD).toItems([row], { simplify: true });

	expect(json.state).toBe('emailsReplied');
});

it('the list of IDs is the same with either export', async () => {
	const { requests } = await runNode(emulator, {
		operation: 'lead: getAll',
		parameters: { ...campaignById('cam_1'), content: 'ids', ...formerExport },
	});

	expect(requests).toEqual(['GET /campaigns/cam_1/leads/?limit=50']);
});
