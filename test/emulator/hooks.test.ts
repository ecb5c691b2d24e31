import { emulatorForEachTest } from './emulatorForEachTest';

describe('POST /hooks', () => {
	const context = emulatorForEachTest({ maxHooks: 2 });
	const targetUrl = 'https://n8n.example.com/webhook/1';

	it('keeps the secret to itself', async () => {
		const hook = { targetUrl, type: 'emailsReplied', secret: 'hush' };

		const created = await context.http.post('/hooks', hook);
		const listed = await context.http.get('/hooks');
		const team = await context.http.get('/team');

		expect(created.data).toEqual({
			_id: expect.stringMatching(/^hoo_\w{17}$/),
			targetUrl,
			type: 'emailsReplied',
			createdAt: expect.any(String),
		});
		expect(listed.data).toEqual([created.data]);
		expect(team.data.hooks).toEqual([created.data]);
		expect(context.emulator.state.hooks[0].secret).toBe('hush');
	});

	it.each([
		['the body', '/hooks', { campaignId: 'cam_1', isFirst: true }],
		['the query', '/hooks?campaignId=cam_1&isFirst=true', {}],
	])('takes the filters from %s', async (_place, url, filters) => {
		const { data } = await context.http.post(url, { targetUrl, ...filters });

		expect(data).toMatchObject({ campaignId: 'cam_1', isFirst: true });
	});

	it.each([
		['an unknown type', { targetUrl, type: 'everything' }, 400, 'Bad params: type'],
		['no target', {}, 400, 'Bad params: targetUrl'],
		['a target in use', { targetUrl: 'https://used.example.com' }, 409, /already exists/],
	])('refuses %s', async (_name, body, status, message) => {
		context.emulator.addHook({ targetUrl: 'https://used.example.com' });

		const answer = await context.http.post('/hooks', body);

		expect(answer.status).toBe(status);
		expect(answer.data).toMatch(message);
	});

	it('refuses one hook too many, counting the disabled ones', async () => {
		context.emulator.addHook({ targetUrl: 'https://one.example.com', disabled: true });
		context.emulator.addHook({ targetUrl: 'https://two.example.com' });

		const { status, data } = await context.http.post('/hooks', { targetUrl });

		expect([status, data]).toEqual([409, 'Webhook limit reached']);
	});
});

describe('DELETE /hooks/{id}', () => {
	const context = emulatorForEachTest();

	it('answers the hook, and 404 when it is gone', async () => {
		const { _id, targetUrl } = context.emulator.addHook({ targetUrl: 'https://x.example.com' });

		const first = await context.http.delete(`/hooks/${_id}`);
		const second = await context.http.delete(`/hooks/${_id}`);

		expect(first.data).toMatchObject({ _id, targetUrl });
		expect([second.status, second.data]).toEqual([404, 'Webhook not found']);
	});
});
