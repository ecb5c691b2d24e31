import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';
import { ALERT } from '../../harness/operationCases/deliverabilityAlert';

const emulator = emulatorForFile();

describe('a created record whose response was lost', () => {
	it('is found by its name if it is a persona', async () => {
		emulator.addFault({ match: 'POST /database/personas', kind: 'dropAfter' });
		const filters = { filter: [{ filterId: 'country', in: ['France'], out: [] }] };

		const { json, requests } = await runNode(emulator, {
			operation: 'database: createPersona',
			parameters: { name: 'French', filters },
		});

		const [{ _id }] = emulator.state.database.personas;
		expect(json).toEqual([{ _id }]);
		expect(requests.map(withoutBody)).toEqual([
			'POST /database/personas',
			'GET /database/personas',
		]);
		expect(emulator.state.database.personas).toHaveLength(1);
	});

	it('is found by what it monitors if it is an alert', async () => {
		emulator.addFault({ match: 'POST /deliverability/alerts', kind: 'dropAfter' });
		emulator.state.alerts.push({ ...ALERT, metric: 'deliveryRate', comparisonOperator: 'below' });

		const { json, requests } = await runNode(emulator, {
			operation: 'deliverabilityAlert: create',
			parameters: { threshold: 7 },
		});

		expect(json).toMatchObject([{ threshold: 7, metric: 'deliveryRate' }]);
		expect(requests.map(withoutBody)).toEqual([
			'POST /deliverability/alerts',
			'GET /deliverability/alerts',
		]);
		expect(emulator.state.alerts).toHaveLength(2);
	});
});

function withoutBody(line: string): string {
	return line.split(' {')[0];
}
