import type { LoggedRequest } from '../../emulator/http/loggedRequest';
import { findDifferences } from './findDifferences';
import { findContract } from './contract';
import { fullForms } from './fullForms';
import { knownDifferences } from './knownDifferences';
import { OpenApi, type PublishedOperation } from './openapi';
import { startRecorder } from './recorder';
import { loadColumns } from './sampleValues';
import { loadContracts } from './tables';
import { listOperations, recordRequests } from './recordRequests';

jest.setTimeout(300_000);

it('each known difference from the document has a reason', () => {
	const reasons = Object.values(knownDifferences).flatMap((differing) => Object.values(differing));

	expect(reasons.every((reason) => reason.length > 10)).toBe(true);
});

const document = OpenApi.read();
if (document) compareWith(document);

function compareWith(openApi: OpenApi): void {
	let current: Map<PublishedOperation, LoggedRequest[]>;
	let original: Map<PublishedOperation, LoggedRequest[]>;

	beforeAll(async () => {
		await loadColumns();
		current = byOperation(openApi, await requestsIn('v2'));
		original = byOperation(openApi, await requestsIn('v1'));
	});

	it('every published operation is reached: 143 of 143', () => {
		const reached = new Set([...current.keys(), ...original.keys()]);

		const missing = openApi.operations.filter((published) => !reached.has(published));

		expect(missing.map(({ request }) => request)).toEqual([]);
		expect(reached.size).toBe(143);
	});

	it.each(openApi.operations.map((published) => [published.request, published] as const))(
		'%s is requested as the document says, but for what is known',
		(request, published) => {
			const requests = current.get(published) ?? original.get(published) ?? [];

			const found = requests.length > 0 ? findDifferences(openApi, published, requests) : [];

			const known = Object.keys(knownDifferences[request] ?? {});
			const isKnown = (difference: string) => known.some((one) => fits(one, difference));
			const isOutdated = (one: string) => !found.some((difference) => fits(one, difference));
			expect(found.filter((difference) => !isKnown(difference))).toEqual([]);
			expect(known.filter(isOutdated)).toEqual([]);
		},
	);
}

function byOperation(openApi: OpenApi, requests: LoggedRequest[]) {
	const groups = new Map<PublishedOperation, LoggedRequest[]>();
	for (const request of requests) {
		const published = findContract(openApi.operations, request);
		if (published) groups.set(published, [...(groups.get(published) ?? []), request]);
	}
	return groups;
}

/** Whether a known difference, with its `*` for any name, is this one. */
function fits(known: string, difference: string): boolean {
	const [start, end] = known.split('*');
	if (end === undefined) return known === difference;
	return difference.startsWith(start) && difference.endsWith(end);
}

/** The requests of all operations of a version with everything filled in. */
async function requestsIn(version: 'v1' | 'v2'): Promise<LoggedRequest[]> {
	const recorder = await startRecorder();
	const contracts = loadContracts(version);
	for (const subject of listOperations(version)) {
		await recordRequests(recorder, subject, fullForms(subject), contracts.get(subject.operation));
	}
	await recorder.close();
	return recorder.requests;
}
