import { OAuth2Form } from '../../harness/editor/oauth2Form';
import { node } from '../../harness/instance/buildWorkflow';
import { OAUTH2_TYPE, signedIn } from '../../harness/instance/oauth2SignIn';
import { n8nInstanceWithEditor } from '../../harness/instance/n8nInstanceForFile';

// A person needs minutes for these steps.
const JOURNEY_TIMEOUT_MS = 8 * 60_000;

const START = node('Start', 'n8n-nodes-base.manualTrigger');

const { instance, editor } = n8nInstanceWithEditor();

describe('a user who signs in with OAuth2', () => {
	it(
		'connects n8n with one click, adds the first lead, and continues after the token has expired',
		async () => {
			const { emulator, client } = instance;
			emulator.addCampaign({ _id: 'cam_1', name: 'Product launch' });
			const workflowId = await instance.storeWorkflow(START, lead());

			await editor.openForm(workflowId, 'Lemlist');
			const form = await OAuth2Form.create(editor.page);
			await form.useServer(emulator.baseUrl);
			const popup = await form.connect();
			expect(new URL(popup.url()).searchParams.get('code_challenge_method')).toBe('S256');
			await form.allow(popup);
			const saved = await OAuth2Form.edit(editor.page);
			await saved.awaitConnected();
			await saved.close();
			const campaigns = editor.picker('campaignId');
			await campaigns.open();
			await campaigns.click('Product launch');
			await editor.executeStep();
			const [head, row] = await editor.outputTable();

			expect(row[head.indexOf('email')]).toBe('ada@example.com');
			expect(emulator.state.leads).toMatchObject([
				{ campaignId: 'cam_1', email: 'ada@example.com' },
			]);
			expect(emulator.oauth.tokenRequests).toEqual(['authorization_code']);

			// n8n renews the token and stores it, also for its HTTP Request node.
			emulator.oauth.expireAccessTokens();
			const credential = await client.credentialOfType(OAUTH2_TYPE);
			const later = await instance.storeWorkflow(
				START,
				signedIn(lead('grace@example.com'), credential),
			);
			const execution = await client.runWorkflow(later, 'Start');
			const request = await instance.storeWorkflow(START, httpRequest(credential));
			const requested = await client.runWorkflow(request, 'Start');

			expect([execution.status, requested.status]).toEqual(['success', 'success']);
			expect(emulator.oauth.tokenRequests).toEqual(['authorization_code', 'refresh_token']);
			expect(emulator.state.leads.map(({ email }) => email)).toEqual([
				'ada@example.com',
				'grace@example.com',
			]);
			const last = emulator.requests.at(-1);
			expect([last?.path, last?.status]).toEqual(['/team', 200]);
			expect(last?.headers.authorization).toMatch(/^Bearer /);
		},
		JOURNEY_TIMEOUT_MS,
	);

	function httpRequest(credential: { id: string; name: string }) {
		return {
			...node('Request', 'n8n-nodes-base.httpRequest', {
				url: `${instance.emulator.baseUrl}/team`,
				authentication: 'predefinedCredentialType',
				nodeCredentialType: OAUTH2_TYPE,
			}),
			typeVersion: 4.2,
			credentials: { [OAUTH2_TYPE]: credential },
		};
	}
});

function lead(email = 'ada@example.com') {
	return node('Lemlist', 'lemlist', {
		resource: 'lead',
		operation: 'create',
		campaignId: { __rl: true, mode: 'list', value: 'cam_1', cachedResultName: 'Product launch' },
		email,
	});
}
