import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';

const BULK = 'POST /v2/enrichments/bulk';
const VERIFY = {
	person: { email: '={{ $json.email }}' },
	enrichments: ['verifyEmail'],
};

const emulator = emulatorForFile();

beforeEach(() => {
	Object.assign(emulator.options, { enrichmentPolls: 1, emptyEnrichmentPolls: 0 });
});

const people = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ email: `ada${index}@x.io` }));

describe('enrichment: Enrich Many', () => {
	it('sends up to 500 people in one request and returns the ID of each one', async () => {
		const { json, requests } = await runNode(emulator, {
			operation: 'enrichment: enrichMany',
			parameters: VERIFY,
			items: people(501),
		});

		expect(requests.map((line) => line.split(' [')[0])).toEqual([BULK, BULK]);
		const inputs = json.map(
			({ id }) => emulator.state.enrichments.find(({ _id }) => _id === id)?.input,
		);
		expect(inputs).toEqual(people(501));
	});

	it('fails only for the items that lemlist rejects', async () => {
		const { json } = await runNode(emulator, {
			operation: 'enrichment: enrichMany',
			parameters: { ...VERIFY, person: { email: '={{ $json.email }}', companyName: 'Lumen' } },
			items: [{ email: 'ada@x.io' }, { email: '' }, { email: 'eve@x.io' }],
			onError: 'continueRegularOutput',
		});

		expect(json).toMatchObject([
			{ id: expect.stringMatching(/^enr_/) as string },
			{
				error: expect.stringMatching(/^MISSING_EMAIL\. .* Fill in one/) as string,
				errorDetails: { kind: 'invalid', item: 1, request: BULK },
			},
			{ id: expect.stringMatching(/^enr_/) as string },
		]);
	});
});

describe('enrichment: Enrich and Wait', () => {
	it('polls again if lemlist reports "done" before the data is there', async () => {
		emulator.options.enrichmentPolls = 0;
		emulator.options.emptyEnrichmentPolls = 1;

		const { json, requests } = await runNode(emulator, {
			operation: 'enrichment: enrichAndWait',
			parameters: VERIFY,
			items: people(1),
		});

		expect(requests.filter((line) => line.startsWith('GET'))).toHaveLength(2);
		expect(json).toMatchObject([{ email: 'ada0@x.io', emailStatus: 'deliverable' }]);
	});

	it.each([
		[true, { linkedinUrl: 'https://www.linkedin.com/in/ada', firstName: 'Ada' }],
		[false, { data: { linkedin: { firstName: 'Ada' } } }],
	])('returns the profile, flat if simplified (%s)', async (simplify, expected) => {
		const person = { linkedinUrl: 'https://www.linkedin.com/in/ada', firstName: 'Ada' };

		const { json } = await runNode(emulator, {
			operation: 'enrichment: enrichAndWait',
			parameters: { person, enrichments: ['linkedinEnrichment'], simplify },
		});

		expect(json).toMatchObject([{ enrichmentStatus: 'done', ...expected }]);
	});

	it('returns an item from which Get can continue after the maximum wait', async () => {
		const started = await runNode(emulator, {
			operation: 'enrichment: enrichAndWait',
			parameters: { ...VERIFY, maxWaitMinutes: 0 },
			items: people(1),
		});

		const { json } = await runNode(emulator, {
			operation: 'enrichment: get',
			parameters: { enrichmentId: '={{ $json.enrichmentId }}' },
			items: started.json,
		});

		expect(started.json).toMatchObject([{ enrichmentStatus: 'in-progress' }]);
		const { enrichmentId } = started.json[0];
		expect(json).toMatchObject([{ enrichmentId, enrichmentStatus: 'done', email: 'ada0@x.io' }]);
	});

	it('starts all enrichments before it waits for the first one', async () => {
		const { requests } = await runNode(emulator, {
			operation: 'enrichment: enrichAndWait',
			parameters: VERIFY,
			items: people(3),
		});

		const verbs = requests.map((line) => line.split(' ')[0]);
		expect(verbs.slice(0, 3)).toEqual(['POST', 'POST', 'POST']);
	});
});
