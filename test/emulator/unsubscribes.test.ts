import { emulatorForEachTest } from './emulatorForEachTest';

const LINKEDIN_URL = 'https://www.linkedin.com/in/ada?x=1';

describe('the unsubscribes of the original API', () => {
	const context = emulatorForEachTest();

	it('add an address, report one that is already there, and remove it', async () => {
		const added = await context.http.post('/unsubscribes/a%40x.io');
		const again = await context.http.post('/unsubscribes/a%40x.io');
		const read = await context.http.get('/unsubscribes/a%40x.io');
		const removed = await context.http.delete('/unsubscribes/a%40x.io');

		const _id = expect.stringMatching(/^uns_/);
		expect(added.data).toEqual({ _id, value: 'a@x.io', email: 'a@x.io' });
		expect(again.data).toMatchObject({ _id: added.data._id, alreadyUnsubscribed: true });
		expect(read.data).toMatchObject({ value: 'a@x.io', source: 'api' });
		expect(removed.data).toEqual(added.data);
		expect(context.emulator.state.unsubscribes).toEqual([]);
	});

	it('mark the leads with the address', async () => {
		context.emulator.addLead({ campaignId: 'cam_1', email: 'a@x.io' });

		await context.http.post('/unsubscribes/A%40x.io');

		expect(context.emulator.state.leads[0].status).toBe('unsubscribed');
	});

	it.each([
		['post', 'x.io', 400, 'Invalid email address or domain'],
		['delete', 'a@x.io', 404, 'Unsubscribe not found'],
		['get', 'a@x.io', 404, 'Unsubscribe not found'],
	])('reject the request to %s %s', async (method, value, status, message) => {
		const response = await context.http.request({ method, url: `/unsubscribes/${value}` });

		expect([response.status, response.data]).toEqual([status, message]);
	});

	it('are listed by offset with both names of the value', async () => {
		for (const value of ['a@x.io', '@y.io', 'c@x.io']) context.emulator.addUnsubscribe(value);

		const { data } = await context.http.get('/unsubscribes?offset=1&limit=1');

		expect(data).toMatchObject([{ email: '@y.io', value: '@y.io', source: 'user' }]);
	});
});

describe('the unsubscribed values of the current API', () => {
	const context = emulatorForEachTest();
	const path = (value = '') => `/v2/unsubscribes/variables/${encodeURIComponent(value)}`;

	it.each(['a+b@x.io', '@x.io', LINKEDIN_URL, '+33 6 12 34 56 78'])(
		'add, return and remove %s',
		async (value) => {
			const added = await context.http.post(path(value));
			const again = await context.http.post(path(value));
			const read = await context.http.get(path(value));
			const removed = await context.http.delete(path(value), { responseType: 'text' });

			const view = { _id: expect.stringMatching(/^uns_/), value, variable: value, source: 'api' };
			expect([added.data, again.data, read.data]).toEqual([view, added.data, added.data]);
			expect(removed.data).toBe('"Variable subscribed"');
			expect(context.emulator.state.unsubscribes).toEqual([]);
		},
	);

	it.each(['lead', 'abuse'] as const)('protect entries from the source %s', async (source) => {
		context.emulator.addUnsubscribe('a@x.io', source);

		const { status, data } = await context.http.delete(path('a@x.io'));

		expect([status, data]).toEqual([409, 'Variable is protected and cannot be re-subscribed']);
	});

	it('respond with 400 if an unknown value is removed, and with 404 if it is read', async () => {
		expect((await context.http.delete(path('a@x.io'))).status).toBe(400);
		expect((await context.http.get(path('a@x.io'))).status).toBe(404);
	});

	it('are added in bulk and listed by offset', async () => {
		const values = ['a@x.io', LINKEDIN_URL, '@y.io'];

		const added = await context.http.post(path(), { values });
		const listed = await context.http.get('/v2/unsubscribes/variables?offset=1&limit=2');

		expect(added.data).toBe('Variables unsubscribed');
		expect(listed.data).toMatchObject([{ value: LINKEDIN_URL }, { value: '@y.io' }]);
	});

	it.each([
		['no value', [], 'No values'],
		['too many', Array(10_001).fill('a@x.io'), 'Too many values'],
	])('reject a bulk request with %s', async (_name, values, message) => {
		const { status, data } = await context.http.post(path(), { values });

		expect([status, data]).toEqual([400, message]);
	});
});
