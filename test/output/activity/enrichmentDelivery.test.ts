import { toActivityItems } from '../../../nodes/Lemlist/trigger/simplify';
import { enrichmentResult } from '../../../nodes/Lemlist/output/enrichmentResult';

const simplify = (delivery: object) =>
	toActivityItems({ getNodeParameter: () => true }, [{ ...delivery }], 'delivery').map(
		({ json }) => json,
	);

const COMPANY = { name: 'Lumen', domain: 'lumen.com' };
const PROFILE = { firstName: 'Ada', occupation: 'Founder', positionGroups: [{ company: COMPANY }] };

describe('a delivered enrichment', () => {
	it('has the fields that Enrichment: Get returns', () => {
		const found = {
			email: { email: 'ada@lumen.com', status: 'deliverable' },
			phone: { phone: '+33 1' },
			linkedin: {
				firstName: 'Ada',
				occupation: 'Founder',
				companyName: 'Lumen',
				companyDomain: 'lumen.com',
			},
		};
		const polled = { enrichmentId: 'enr_1', enrichmentStatus: 'done', data: found };
		const [{ json }] = enrichmentResult.toItems(polled, { simplify: true });

		const delivered = simplify({
			type: 'enrichmentDone',
			data: [
				{
					id: 'enr_1',
					data: {
						find_email: { email: 'ada@lumen.com', status: 'risky' },
						verify: { status: 'deliverable' },
						find_phone: { phone: '+33 1' },
						linkedin_enrichment: PROFILE,
					},
				},
			],
		});

		expect(delivered).toEqual([
			{ event: 'enrichmentDone', ...json, details: { linkedin_enrichment: PROFILE } },
		]);
	});

	it('is an item for each person', () => {
		const data = [
			{ id: 'enr_1', data: { find_email: { email: 'a@x.io' } }, metadata: { row: '1' } },
			{ id: 'enr_2', data: { find_email: { email: 'b@x.io' } }, metadata: { row: '2' } },
		];

		expect(simplify({ type: 'enrichmentDone', teamId: 'tea_1', data })).toMatchObject([
			{ enrichmentId: 'enr_1', email: 'a@x.io', metadata: { row: '1' } },
			{ enrichmentId: 'enr_2', email: 'b@x.io', metadata: { row: '2' } },
		]);
	});

	it('has what is unknown in its details', () => {
		const data = [{ id: 'enr_1', error: 'MISSING_INPUTS', data: { added_tomorrow: { a: 1 } } }];

		expect(simplify({ type: 'enrichmentError', data })).toEqual([
			{
				event: 'enrichmentError',
				enrichmentId: 'enr_1',
				enrichmentStatus: 'error',
				details: { error: 'MISSING_INPUTS', added_tomorrow: { a: 1 } },
			},
		]);
	});

	it('with results of the names that polling has is read the same way', () => {
		expect(
			simplify({ type: 'enrichmentDone', data: [{ id: 'enr_1', email: { email: 'a@x.io' } }] }),
		).toEqual([
			{ event: 'enrichmentDone', enrichmentId: 'enr_1', enrichmentStatus: 'done', email: 'a@x.io' },
		]);
	});

	it('without its usual form stays complete', () => {
		expect(simplify({ type: 'enrichmentDone', data: 'enr_1' })).toEqual([
			{ event: 'enrichmentDone', details: { data: 'enr_1' } },
		]);
	});
});
