import type { LoggedRequest } from '../../emulator/requestLog';
import { contractOf, unreached, violations } from './contract';
import { fullForms, requiredForms } from './fill';
import { recorderForFile } from './recorderForFile';
import { contractsOf } from './tables';
import { subjectsOf, trafficOf, type Subject } from './traffic';

// Some operations have dozens of forms.
jest.setTimeout(120_000);

const recorder = recorderForFile();

describe.each(['v2', 'v1'] as const)('in %s', (version) => {
	const contracts = contractsOf(version);
	const subjects = subjectsOf(version).map((subject) => [subject.operation, subject] as const);

	it('there is a contract for each operation, and none for anything else', () => {
		expect([...contracts.keys()].sort()).toEqual(subjects.map(([name]) => name).sort());
	});

	describe.each(subjects)('%s', (name, subject: Subject) => {
		const wanted = contracts.get(name) ?? [];
		const wrongIn = (request: LoggedRequest) => {
			const contract = contractOf(wanted, request);
			const wrong = contract ? violations(contract, request) : ['unexpected'];
			return wrong.map((what) => `${request.line}: ${what}`);
		};

		it('sends what lemlist requires when only that is filled in', async () => {
			const requests = await trafficOf(recorder, subject, requiredForms(subject), wanted);

			expect(requests.flatMap(wrongIn)).toEqual([]);
			expect(requests).not.toHaveLength(0);
		});

		it('sends all that lemlist takes when everything is filled in', async () => {
			const requests = await trafficOf(recorder, subject, fullForms(subject), wanted);

			expect(requests.flatMap(wrongIn)).toEqual([]);
			const unused = wanted.flatMap((contract) => {
				const own = requests.filter((request) => contractOf(wanted, request) === contract);
				return unreached(contract, own);
			});
			expect(unused).toEqual([]);
		});
	});
});
