import { addContact } from '../../emulator/model/contacts';
import { emulatorForEachTest } from './emulatorForEachTest';

const OWNER = 'usr_aawMB5Gd5JJCFYvjp';

describe('tasks', () => {
	const context = emulatorForEachTest();
	const list = async (params = {}) => {
		const { data } = await context.http.get('/tasks', { params: { filters: '[]', ...params } });
		return (data.results as Array<{ title: string }>).map(({ title }) => title);
	};
	const add = async (task: object) => {
		const { state } = context.emulator;
		if (!state.contactBook.contacts.some(({ _id }) => _id === 'ctc_1')) {
			addContact(state, { _id: 'ctc_1' });
		}
		const subject = { type: 'manual', recordId: 'ctc_1' };
		const body = { ...subject, assignedTo: OWNER, dueDate: '2026-01-01T09:00:00Z', ...task };
		return (await context.http.post('/tasks', body)).data._id as string;
	};

	it('are open until they are done or ignored', async () => {
		const [called, skipped] = [await add({ title: 'Call' }), await add({ title: 'Skip' })];
		await add({ title: 'Visit' });

		await context.http.patch('/tasks', { id: called, done: true });
		await context.http.post('/tasks/ignore', { ids: [skipped] });

		expect(await list()).toEqual(['Visit']);
	});

	it('are returned in pages counted from 0, with an empty one after the last', async () => {
		await add({ title: 'Call' });
		const { tasks } = context.emulator.state;
		tasks.push(...Array.from({ length: 20 }, (_, count) => ({ ...tasks[0], _id: `opp_${count}` })));

		const pages = [await list(), await list({ page: 1 }), await list({ page: 2 })];

		expect(pages.map(({ length }) => length)).toEqual([20, 1, 0]);
	});

	it.each([
		[{ filterId: 'fullName', value: 'Dinesh Chugtai' }, ['Call']],
		[{ filterId: 'email', regex: '^DINESH' }, ['Call']],
		[{ filterId: 'campaignState', out: ['running'] }, ['Visit']],
		[{ filterId: 'type', in: ['linkedinSend'] }, ['Visit']],
		[{ filterId: 'dueDate', from: '2026-01-02', to: '2026-01-02' }, ['Visit']],
		[{ filterId: 'assignedTo', in: ['usr_9'] }, []],
	])('can be filtered by %j', async (filter, titles) => {
		const variables = { firstName: 'Dinesh', lastName: 'Chugtai' };
		context.emulator.addCampaign({ _id: 'cam_1' });
		const email = 'dinesh@piedpiper.com';
		context.emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email, variables });
		await add({ title: 'Call', type: 'phone', recordId: 'lea_1' });
		await add({ title: 'Visit', type: 'linkedin', dueDate: '2026-01-02T09:00:00Z' });

		expect(await list({ filters: JSON.stringify([filter]) })).toEqual(titles);
	});

	it('cannot be listed without filters, or created without a record', async () => {
		const listed = await context.http.get('/tasks');
		const created = await context.http.post('/tasks', {
			type: 'manual',
			assignedTo: OWNER,
			dueDate: '2026-01-01T09:00:00Z',
		});

		expect([listed.status, listed.data]).toEqual([400, 'Malformed filters']);
		expect([created.status, created.data]).toEqual([400, 'Bad params: recordId']);
	});

	it.each(['no JSON', '{}', '[{"filterId":"mood","value":"good"}]'])(
		'reject the filters %s',
		async (filters) => {
			const { status, data } = await context.http.get('/tasks', { params: { filters } });

			expect([status, data]).toEqual([400, 'Malformed filters']);
		},
	);
});
