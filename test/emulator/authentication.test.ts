import axios from 'axios';

import { createClient, emulatorForEachTest } from './emulatorForEachTest';

describe('the emulator, asked for the team,', () => {
	const context = emulatorForEachTest({ moreApiKeys: ['second-key'] });

	it.each(['emulator-key', 'second-key'])('accepts the key %s with an empty login', async (key) => {
		const { status } = await createClient(context.emulator, key).get('/team');

		expect(status).toBe(200);
	});

	it('refuses a wrong key with a sentence', async () => {
		const { status, data } = await createClient(context.emulator, 'wrong').get('/team');

		expect([status, data]).toEqual([401, 'The authentication you supplied is incorrect']);
	});

	it('refuses a right key with a login', async () => {
		const { status } = await context.http.get('/team', {
			auth: { username: 'someone', password: context.emulator.apiKey },
		});

		expect(status).toBe(401);
	});

	it('refuses a request without a key with a sentence', async () => {
		const { status, data } = await axios.get(`${context.emulator.baseUrl}/team`, {
			validateStatus: () => true,
		});

		expect([status, data]).toEqual([401, 'No API key provided']);
	});

	it('shows key and billing to the original API, and the members to the current one', async () => {
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
