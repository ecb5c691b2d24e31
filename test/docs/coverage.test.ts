import {
	coverage,
	isKnown,
	listDocumented,
	listUndocumented,
	listUnexplained,
} from '../../harness/documentedApi/coverage';
import { MOVED, NOT_REACHED } from '../../harness/documentedApi/notReached';
import { resources } from '../../nodes/Lemlist/resources';

const documented = listDocumented();
const requests = documented.map(({ request }) => request);

describe("the table of lemlist's operations", () => {
	it('has 248 operations, of which 240 are known', () => {
		expect(documented).toHaveLength(248);
		expect(documented.filter(isKnown)).toHaveLength(240);
	});

	it('has each path once', () => {
		const paths = requests.filter((request) => !request.endsWith(' ?'));

		expect(new Set(paths).size).toBe(paths.length);
	});

	it('has every request that an operation sends', () => {
		expect(listUndocumented(resources)).toEqual([]);
	});
});

describe('every known operation of lemlist', () => {
	it('is reached by an operation of the node, or there is a reason', () => {
		expect(listUnexplained(coverage(resources))).toEqual([]);
	});

	it('loses its reason, and its former paths, with the table', () => {
		const reasons = [...Object.keys(NOT_REACHED), ...Object.keys(MOVED)];

		expect(reasons.filter((request) => !requests.includes(request))).toEqual([]);
	});
});

describe('the coverage', () => {
	const [resource] = resources;

	it('counts an operation only if its request is sent', () => {
		const without = coverage([{ ...resource, operations: [] }]);

		expect(without.filter(({ reachedBy }) => reachedBy.length > 0)).toEqual([]);
	});

	it('counts the later requests of an operation of several', () => {
		const found = coverage(resources).find(
			({ request }) => request === 'GET /campaigns/{campaignId}/export/{exportId}/status',
		);

		expect(found?.reachedBy).toContain('campaign: exportStats');
	});
});
