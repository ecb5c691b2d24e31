import { withParameters } from '../../nodes/Lemlist/output/withParameters';
import { raw, simplifiable } from '../../nodes/Lemlist/output/items';

const PERIOD = { startDate: '2026-01-01T00:00:00.000Z', endDate: '2026-02-01T00:00:00.000Z' };
const NAMES = ['campaignId', 'startDate', 'endDate'];

describe('an output with parameters', () => {
	it.each([true, false])('starts each record with them (simplified: %s)', (simplify) => {
		const output = withParameters(NAMES, simplifiable('sent'));
		const parameters = { campaignId: 'cam_1', ...PERIOD, simplify };

		const items = output.toItems([{ sent: 1 }, { sent: 2 }], parameters);

		expect(items.map(({ json }) => JSON.stringify(json))).toEqual([
			JSON.stringify({ campaignId: 'cam_1', ...PERIOD, sent: 1 }),
			JSON.stringify({ campaignId: 'cam_1', ...PERIOD, sent: 2 }),
		]);
	});

	it("prefers lemlist's value if the response has one", () => {
		const output = withParameters(['campaignId'], raw);

		expect(output.toItems({ campaignId: 'cam_1' }, { campaignId: 'CAM_1' })).toEqual([
			{ json: { campaignId: 'cam_1' } },
		]);
	});

	it('omits parameters that the form does not have', () => {
		expect(withParameters(NAMES, raw).toItems({ sent: 1 }, { campaignId: 'cam_1' })).toEqual([
			{ json: { campaignId: 'cam_1', sent: 1 } },
		]);
	});
});
