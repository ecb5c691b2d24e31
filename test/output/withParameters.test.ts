import { withParameters } from '../../nodes/Lemlist/output/withParameters';
import { raw, simplifiable } from '../../nodes/Lemlist/output/items';

const PERIOD = { startDate: '2026-01-01T00:00:00.000Z', endDate: '2026-02-01T00:00:00.000Z' };
const NAMES = ['campaignId', 'startDate', 'endDate'];

describe('an answer with what was asked for', () => {
	it.each([true, false])('begins each record with it (simplified: %s)', (simplify) => {
		const output = withParameters(NAMES, simplifiable('sent'));
		const parameters = { campaignId: 'cam_1', ...PERIOD, simplify };

		const items = output.toItems([{ sent: 1 }, { sent: 2 }], parameters);

		expect(items.map(({ json }) => JSON.stringify(json))).toEqual([
			JSON.stringify({ campaignId: 'cam_1', ...PERIOD, sent: 1 }),
			JSON.stringify({ campaignId: 'cam_1', ...PERIOD, sent: 2 }),
		]);
	});

	it("keeps lemlist's word where lemlist says it too", () => {
		const output = withParameters(['campaignId'], raw);

		expect(output.toItems({ campaignId: 'cam_1' }, { campaignId: 'CAM_1' })).toEqual([
			{ json: { campaignId: 'cam_1' } },
		]);
	});

	it('leaves out what the form does not ask for', () => {
		expect(withParameters(NAMES, raw).toItems({ sent: 1 }, { campaignId: 'cam_1' })).toEqual([
			{ json: { campaignId: 'cam_1', sent: 1 } },
		]);
	});
});
