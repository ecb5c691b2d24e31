import type { LoggedRequest } from '../../emulator/http/loggedRequest';
import { findContract, findUncovered, findViolations } from '../../harness/contract/contract';
import { fullForms, requiredForms } from '../../harness/contract/fullForms';
import { recorderForFile } from '../../harness/contract/recorderForFile';
import { loadContracts } from '../../harness/contract/tables';
import {
	listOperations,
	recordRequests,
	type VersionedOperation,
} from '../../harness/contract/recordRequests';

// Some operations have dozens of forms.
jest.setTimeout(120_000);

const recorder = recorderForFile();

describe.each(['v2', 'v1'] as const)('the operations of %s', (version) => {
	const contracts = loadContracts(version);
	const subjects = listOperations(version).map((subject) => [subject.operation, subject] as const);

	it('have one contract each, and there are no other contracts', () => {
		expect([...contracts.keys()].sort()).toEqual(subjects.map(([name]) => name).sort());
	});

	describe.each(subjects)('%s', (name, subject: VersionedOperation) => {
		const expected = contracts.get(name) ?? [];
		const wrongIn = (request: LoggedRequest) => {
			const contract = findContract(expected, request);
			const wrong = contract ? findViolations(contract, request) : ['unexpected'];
			return wrong.map((what) => `${request.line}: ${what}`);
		};

		it('sends what lemlist requires when only the required fields are filled in', async () => {
			const requests = await recordRequests(recorder, subject, requiredForms(subject), expected);

			expect(requests.flatMap(wrongIn)).toEqual([]);
			expect(requests).not.toHaveLength(0);
		});

		it('sends everything that lemlist accepts when all fields are filled in', async () => {
			const requests = await recordRequests(recorder, subject, fullForms(subject), expected);

			expect(requests.flatMap(wrongIn)).toEqual([]);
			const unused = expected.flatMap((contract) => {
				const own = requests.filter((request) => findContract(expected, request) === contract);
				return findUncovered(contract, own);
			});
			expect(unused).toEqual([]);
		});
	});
});
