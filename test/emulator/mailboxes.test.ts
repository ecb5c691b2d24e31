import { emulatorForEachTest } from './emulatorForEachTest';

const ACCOUNT = {
	sender_name: 'Jared Dunn',
	sender_email: 'jared@piedpiper.com',
	smtp_host: 'smtp.piedpiper.com',
	smtp_port: 465,
	smtp_login: 'jared',
	smtp_password: 'swordfish',
	imap_host: 'imap.piedpiper.com',
	imap_port: 993,
	imap_login: 'jared',
	imap_password: 'swordfish',
};

describe('a mailbox', () => {
	const context = emulatorForEachTest();

	it('can be connected, warmed up and disconnected', async () => {
		const { data: account } = await context.http.post('/user/email-accounts', ACCOUNT);
		const settings = `/lemwarm/${account.id}/settings`;

		await context.http.patch(settings, { warmEmailMax: 12 });
		await context.http.post(`/lemwarm/${account.id}/start`);
		const warm = await context.http.get(settings);
		await context.http.post(`/lemwarm/${account.id}/pause`);
		const paused = await context.http.get(settings);
		await context.http.delete(`/user/email-accounts/${account.id}`);
		const gone = await context.http.get(settings);

		expect(account).toMatchObject({ email: ACCOUNT.sender_email, provider: 'custom' });
		expect(warm.data).toMatchObject({ warmEmailMax: 12, activeAt: expect.any(String) });
		expect(paused.data.activeAt).toBeUndefined();
		expect([gone.status, gone.data]).toEqual([400, 'invalid-usermailbox']);
	});

	it.each([
		[{ imap_password: '' }, 400, 'Missing required fields'],
		[{ smtp_host: 'localhost' }, 400, 'Invalid host'],
		[{ userId: 'usr_9' }, 403, 'User is not a member of this team'],
	])('is rejected with %j', async (change, status, message) => {
		const response = await context.http.post('/user/email-accounts', { ...ACCOUNT, ...change });

		expect([response.status, response.data]).toEqual([status, message]);
	});

	it('rejects invalid warm-up settings', async () => {
		const { data: account } = await context.http.post('/user/email-accounts', ACCOUNT);

		const { status } = await context.http.patch(`/lemwarm/${account.id}/settings`, {
			warmEmailMax: 41,
		});

		expect(status).toBe(400);
	});
});
