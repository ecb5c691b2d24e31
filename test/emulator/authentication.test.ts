import axios from 'axios';

import { createClient, emulatorForEachTest } from './emulatorForEachTest';

describe('GET /team', () => {
	const context = emulatorForEachTest({ moreApiKeys: ['second-key'] });

	it.each(['emulator-key', 'second-key'])(
		'accepts the key %s with an empty user name',
		async (key) => {
			const { status } = await createClient(context.emulator, key).get('/team');

			expect(status).toBe(200);
		},
	);

	it('rejects a wrong key with a message', async () => {
		const { status, data } = await createClient(context.emulator, 'wrong').get('/team');

		expect([status, data]).toEqual([401, 'The authentication you supplied is incorrect']);
	});

	it('rejects the right key with a user name', async () => {
		const { status } = await context.http.get('/team', {
			auth: { username: 'someone', password: context.emulator.apiKey },
		});

		expect(status).toBe(401);
	});

	it('rejects a request without a key with a message', async () => {
		const { status, data } = await axios.get(`${context.emulator.baseUrl}/team`, {
			validateStatus: () => true,
		});

		expect([status, data]).toEqual([401, 'No API key provided']);
	});

	it('returns key and billing in the original API, and the members in the current one', async () => {
		const original = await context.http.get('/team');
		const current = await context.http.get('/team?version=v2');

		expect(original.data).toMatchObject({ apiKey: 'emulator-key', billing: { ok: true } });
		expect(original.data).not.toHaveProperty('users');
		expect(current.data).not.toHaveProperty('apiKey');
		expect(current.data.users).toEqual([
			expect.objectContaining({ userId: original.data.createdBy, role: 'admin' }),
		]);
	});
});
