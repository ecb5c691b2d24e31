import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';
import { byId, Form } from '../methods/editor';

const emulator = emulatorForFile();

describe('a new node sends what lemlist requires', () => {
	it('in a list of tasks: the status of open ones', async () => {
		const { error, requests } = await runNode(emulator, { operation: 'task: getAll' });

		expect(error).toBeUndefined();
		expect(requests).toEqual(['GET /v2/tasks?status=pending&page=1&limit=50']);
	});

	it('in the list of tasks to select from', async () => {
		const form = new Form(emulator, { resource: 'task', operation: 'update', taskId: byId('') });
		await form.search('searchTasks');

		expect(emulator.lines()).toEqual([expect.stringContaining('GET /tasks?filters=%5B%5D')]);
	});

	it('for a signal agent, which is a draft that costs nothing', async () => {
		const { error, requests } = await runNode(emulator, {
			operation: 'signalAgent: create',
			parameters: { name: 'Moves', type: 'jobChange' },
		});

		expect(error).toBeUndefined();
		expect(requests).toEqual([
			'POST /watchlist {"name":"Moves","type":"jobChange","filters":[],"segmentType":"all","signalProcessingType":"manual","activate":false}',
		]);
	});

	it('for a task: the record that it is about', async () => {
		const { error, requests } = await runNode(emulator, {
			operation: 'task: create',
			parameters: {
				assignedTo: 'usr_1',
				dueDate: '2026-01-01',
				recordId: '={{ $json.leadId }}',
			},
		});

		expect(error?.message).toBe("'Lead, Contact or Company ID' is empty [item 0]");
		expect(requests).toEqual([]);
	});

	it('in the metadata of an enrichment: texts', async () => {
		const { error, requests } = await runNode(emulator, {
			operation: 'enrichment: enrichMany',
			parameters: {
				person: { email: 'ada@x.io' },
				enrichments: ['verifyEmail'],
				options: { metadata: '={{ JSON.stringify({ row: 17, isNew: true }) }}' },
			},
		});

		expect(error).toBeUndefined();
		expect(requests).toEqual([expect.stringContaining('"metadata":{"row":"17","isNew":"true"}')]);
	});
});
