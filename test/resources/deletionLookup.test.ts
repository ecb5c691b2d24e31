import type { NodeApiError } from 'n8n-workflow';

import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode, type RunOptions } from '../../harness/engine/runNode';
import { allCases } from '../../harness/operationCases';

const emulator = emulatorForFile();

const LOOKED_UP: Array<[RunOptions['operation'], string, string]> = [
	['userGroup: delete', 'DELETE /v2/user-groups/ugr_1', 'GET /v2/user-groups'],
	[
		'enrichment: deleteWaterfall',
		'DELETE /v2/enrichments/waterfalls/ecw_1',
		'GET /v2/enrichments/waterfalls',
	],
	['view: delete', 'DELETE /views/evw_1', 'GET /views?entity=contact'],
	['field: delete', 'DELETE /fields/company/tier', 'GET /fields?entity=company'],
];

describe.each(LOOKED_UP)('%s', (operation, deletion, list) => {
	const [, , { parameters }, seed] = allCases().find(([name]) => name === operation)!;

	beforeEach(() => seed(emulator));

	it('is not sent again if the response was lost and the record is gone', async () => {
		emulator.addFault({ match: deletion, kind: 'dropAfter' });

		const { json, requests } = await runNode(emulator, { operation, parameters });

		expect(json).toEqual([{ deleted: true }]);
		expect(requests).toEqual([deletion, list]);
	});

	it('is sent again if lemlist still lists the record', async () => {
		emulator.addFault({ match: deletion, status: 500, message: 'Internal error' });

		const { json, requests } = await runNode(emulator, { operation, parameters });

		expect(json).toEqual([{ deleted: true }]);
		expect(requests).toEqual([deletion, list, deletion]);
	});

	it('has an unknown outcome if lemlist cannot be asked', async () => {
		emulator.addFault({ match: deletion, kind: 'dropAfter' });
		emulator.addFault({ match: list, status: 403, message: 'Not allowed' });

		const { error, requests } = await runNode(emulator, { operation, parameters });

		expect((error as NodeApiError).context.outcome).toBe('unknown');
		expect(requests).toEqual([deletion, list]);
	});
});
