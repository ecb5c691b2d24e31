import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { connectOAuth2 } from '../../harness/engine/oauth2Credential';
import { Form } from './editor';

const emulator = emulatorForFile();

describe('a form with an OAuth2 credential', () => {
	it('lists records although the access token has expired', async () => {
		emulator.addCampaign({ name: 'Spring' });
		const form = openForm();
		emulator.oauth.expireAccessTokens();

		expect(await form.names('searchCampaigns')).toEqual(['Spring']);
		expect(await form.options('getCampaigns')).toEqual([
			expect.objectContaining({ name: expect.stringContaining('Spring') }),
		]);
		expect((await form.columns('getCompanyFields')).fields.length).toBeGreaterThan(5);
		expect(emulator.oauth.tokenRequests).toEqual(['refresh_token']);
	});

	it('says what to do once access has been revoked', async () => {
		const form = openForm();
		emulator.oauth.revokeAll();

		await expect(form.names('searchCampaigns')).rejects.toMatchObject({
			description: expect.stringContaining('connect it again'),
		});
	});

	const openForm = () =>
		new Form(
			emulator,
			{ resource: 'lead', operation: 'create' },
			'',
			undefined,
			connectOAuth2(emulator),
		);
});
