import type { LoggedRequest } from '../../emulator/http/loggedRequest';
import { findContract, findUncovered, findViolations } from './contract';
import { fullForms, requiredForms } from './fullForms';
import { recorderForFile } from './recorderForFile';
import { loadContracts } from './tables';
import { listOperations, recordRequests, type VersionedOperation } from './recordRequests';

// Some operations have dozens of forms.
jest.setTimeout(120_000);

const recorder = recorderForFile();

describe.each(['v2', 'v1'] as const)('in %s', (version) => {
	const contracts = loadContracts(version);
	const subjects = listOperations(version).map((subject) => [subject.operation, subject] as const);

	it('there is a contract for each operation, and none for anything else', () => {
		expect([...contracts.keys()].sort()).toEqual(subjects.map(([name]) => name).sort());
	});

	describe.each(subjects)('%s', (name, subject: VersionedOperation) => {
		const wanted = contracts.get(name) ?? [];
		const wrongIn = (request: LoggedRequest) => {
			const contract = findContract(wanted, request);
			const wrong = contract ? findViolations(contract, request) : ['unexpected'];
			return wrong.map((what) => `${request.line}: ${what}`);
		};

		it('sends what lemlist requires when only that is filled in', async () => {
			const requests = await recordRequests(recorder, subject, requiredForms(subject), wanted);

			expect(requests.flatMap(wrongIn)).toEqual([]);
			expect(requests).not.toHaveLength(0);
		});

		it('sends all that lemlist takes when everything is filled in', async () => {
			const requests = await recordRequests(recorder, subject, fullForms(subject), wanted);

			expect(requests.flatMap(wrongIn)).toEqual([]);
			const unused = wanted.flatMap((contract) => {
				const own = requests.filter((request) => findContract(wanted, request) === contract);
				return findUncovered(contract, own);
			});
			expect(unused).toEqual([]);
		});
	});
});
