import { emulatorForEachTest } from './emulatorForEachTest';

describe('POST /hooks', () => {
	const context = emulatorForEachTest({ maxHooks: 2 });
	const targetUrl = 'https://n8n.example.com/webhook/1';

	it('never returns the secret', async () => {
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
	])('reads the filters from %s', async (_place, url, filters) => {
		const { data } = await context.http.post(url, { targetUrl, ...filters });

		expect(data).toMatchObject({ campaignId: 'cam_1', isFirst: true });
	});

	it.each([
		['an unknown type', { targetUrl, type: 'everything' }, 400, 'Bad params: type'],
		['no target', {}, 400, 'Bad params: targetUrl'],
		[
			'a target in use',
			{ targetUrl: 'https://used.example.com' },
			409,
			{ error: 'A webhook with this targetUrl already exists' },
		],
	])('rejects %s', async (_name, body, status, message) => {
		context.emulator.addHook({ targetUrl: 'https://used.example.com' });

		const response = await context.http.post('/hooks', body);

		expect(response.status).toBe(status);
		expect(response.data).toEqual(message);
	});

	it('rejects a hook above the limit, which includes disabled ones', async () => {
		context.emulator.addHook({ targetUrl: 'https://one.example.com', disabled: true });
		context.emulator.addHook({ targetUrl: 'https://two.example.com' });

		const { status, data } = await context.http.post('/hooks', { targetUrl });

		const error = 'Too many webhooks (max 200 per team, disabled webhooks included)';
		expect([status, data]).toEqual([409, { error }]);
	});
});

describe('DELETE /hooks/{id}', () => {
	const context = emulatorForEachTest();

	it('returns the hook, and then 404', async () => {
		const { _id, targetUrl } = context.emulator.addHook({ targetUrl: 'https://x.example.com' });

		const first = await context.http.delete(`/hooks/${_id}`);
		const second = await context.http.delete(`/hooks/${_id}`);

		expect(first.data).toMatchObject({ _id, targetUrl });
		expect([second.status, second.data]).toEqual([404, 'Webhook not found']);
	});
});
