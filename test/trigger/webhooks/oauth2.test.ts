import type { INodeParameters } from 'n8n-workflow';

import { connectOAuth2, type OAuth2Credential } from '../../../harness/engine/oauth2Credential';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest();

const WEBHOOK_SECRET = 'a-random-text-from-a-password-manager';

const FORM: INodeParameters = { events: ['emailsReplied'] };

describe('a trigger with OAuth2', () => {
	it.each([true, false])('receives deliveries if lemlist sends the secret: %s', async (echoes) => {
		harness.emulator.options.echoesSecret = echoes;
		const { trigger } = await openPublished();

		harness.emulator.recordActivity({ type: 'emailsReplied' });
		await harness.emulator.awaitDeliveries();

		expect(trigger.executions).toHaveLength(1);
	});

	it('receives them after the tokens were renewed and n8n has lost its state', async () => {
		const { trigger, oauth2 } = await openPublished();
		trigger.staticData = {};
		oauth2.credential.oauthTokenData = { access_token: 'at_other', refresh_token: 'rt_other' };

		harness.emulator.recordActivity({ type: 'emailsReplied' });
		await harness.emulator.awaitDeliveries();

		expect(trigger.executions).toHaveLength(1);
	});

	it('stores neither tokens nor the webhook secret', async () => {
		const { trigger, oauth2 } = await openPublished();

		const stored = JSON.stringify(trigger.staticData);
		for (const secret of [WEBHOOK_SECRET, ...Object.values(oauth2.tokens).slice(0, 2)])
			expect(stored).not.toContain(secret);
	});

	it.each([
		['', "'Webhook Secret' of the credential is empty"],
		['short', "'Webhook Secret' of the credential is shorter than 20 characters"],
	])(
		'asks for the webhook secret before it creates anything (%j)',
		async (webhookSecret, message) => {
			const oauth2 = connectOAuth2(harness.emulator, { webhookSecret });
			const trigger = await harness.open(FORM, { oauth2 });

			await expect(trigger.publish()).rejects.toThrow(message);
			expect(harness.emulator.state.hooks).toEqual([]);
		},
	);

	async function openPublished() {
		const oauth2: OAuth2Credential = connectOAuth2(harness.emulator, {
			webhookSecret: WEBHOOK_SECRET,
		});
		const trigger = await harness.open(FORM, { oauth2 });
		await trigger.publish();
		return { trigger, oauth2 };
	}
});
