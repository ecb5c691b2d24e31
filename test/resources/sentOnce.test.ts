import type { Emulator } from '../../emulator';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { campaignById } from '../../harness/engine/formParameters';
import { runNode, type RunOptions } from '../../harness/engine/runNode';
import { useFastTimings } from '../../harness/faults/useFastTimings';
import { seedBranches } from '../../harness/operationCases/branch';
import { savedSearch } from '../../harness/operationCases/savedSearch';
import { seedSenders } from '../../harness/operationCases/sender';

const emulator = emulatorForFile();

beforeAll(() => useFastTimings());

const inFrance = { filters: { filter: [{ filterId: 'country', in: ['France'], out: [] }] } };

interface Deletion {
	form: RunOptions;
	seed(emulator: Emulator): void;
	sends: [deletion: string, lookup: string];
}

const DELETIONS: Record<string, Deletion> = {
	'a saved search': {
		form: {
			operation: 'database: deleteSavedSearch',
			parameters: { savedSearchId: 'lss_1' },
		},
		seed: savedSearch.seed,
		sends: ['DELETE /database/saved-searches/lss_1', 'GET /database/saved-searches'],
	},
	'a branch': {
		form: {
			operation: 'sequence: deleteBranch',
			parameters: { sequenceId: 'seq_1', stepId: 'stp_1', branchSequenceId: 'seq_3' },
		},
		seed: seedBranches,
		sends: [
			'DELETE /sequences/seq_1/steps/stp_1/branches/seq_3',
			'GET /sequences/seq_1/steps/stp_1/branches',
		],
	},
	'a sender of a campaign': {
		form: {
			operation: 'sender: removeFromCampaign',
			parameters: { ...campaignById('cam_1'), userId: 'usr_1' },
		},
		seed: seedSenders,
		sends: ['DELETE /campaigns/cam_1/senders/usr_1', 'GET /campaigns/cam_1/senders'],
	},
};

describe.each(Object.entries(DELETIONS))('the deletion of %s', (_name, { form, seed, sends }) => {
	beforeEach(() => seed(emulator));

	it('is looked up, not sent again, after its response was lost', async () => {
		emulator.addFault({ match: /^DELETE/, kind: 'dropAfter' });

		const { json, requests } = await runNode(emulator, form);

		expect(requests).toEqual(sends);
		expect(json).toMatchObject([{ deleted: true }]);
	});

	it('is reported as unknown if lemlist cannot be asked', async () => {
		emulator.addFault({ match: /^DELETE/, kind: 'dropAfter' });
		emulator.addFault({ match: /^GET/, status: 403, message: 'Forbidden', times: Infinity });

		const { error, requests } = await runNode(emulator, { ...form, maxTries: 3 });

		expect(error?.message).toMatch(/^lemlist may or may not/);
		expect(requests.filter((line) => line.startsWith('DELETE'))).toHaveLength(1);
	});
});

describe.each(['exportPeople', 'exportCompanies'])('the charged operation %s', (name) => {
	const form: RunOptions = { operation: `database: ${name}`, parameters: inFrance, maxTries: 3 };

	it.each(['dropAfter', 'truncate'] as const)(
		'is sent once although its response suffers a %s',
		async (kind) => {
			emulator.addFault({ kind });

			const { error, requests } = await runNode(emulator, form);

			expect(error?.message).toMatch(/^lemlist may or may not/);
			expect(error?.description).toContain('before you run this item again');
			expect(requests).toHaveLength(1);
			expect(emulator.state.database.searchesLeft).toBe(1_999);
		},
	);

	it('is sent again if lemlist was not reached or is too busy', async () => {
		emulator.addFault({ status: 429, message: 'Too many requests', retryAfter: 0 });

		const { error, requests } = await runNode(emulator, form);

		expect(error).toBeUndefined();
		expect(requests).toHaveLength(2);
		expect(emulator.state.database.searchesLeft).toBe(1_999);
	});
});

describe('a saved search whose creation has no response', () => {
	it('is found by its name', async () => {
		emulator.addFault({ match: 'POST /database/saved-searches', kind: 'dropAfter' });

		const { json } = await runNode(emulator, {
			operation: 'database: createSavedSearch',
			parameters: { name: 'France', mode: 'leads', ...inFrance },
		});

		expect(json).toEqual([{ _id: emulator.state.database.savedSearches[0]._id }]);
		expect(emulator.state.database.savedSearches).toHaveLength(1);
	});
});

describe('a contact from a sourcing run', () => {
	it('is reported as unknown after its response was lost, because it can cost credits', async () => {
		emulator.addFault({ kind: 'dropAfter' });

		const { error, requests } = await runNode(emulator, {
			operation: 'contactSourcing: addContact',
			parameters: { companyId: 'cpn_1', leadId: '434482355' },
		});

		expect(error?.message).toMatch(/^lemlist may or may not/);
		expect(requests).toHaveLength(1);
	});
});
