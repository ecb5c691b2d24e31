import type { IDataObject } from 'n8n-workflow';

import { campaignById } from '../../harness/engine/formParameters';
import { startOtherHost } from '../../harness/fakes/otherHost';
import {
	isAtLeast,
	lemlist,
	matrixInstanceForFile,
	runRows,
} from '../../harness/instance/matrixInstance';
import { signedIn, signIn } from '../../harness/instance/oauth2SignIn';
import { errorText, outputJson } from '../../harness/n8n/execution';

const instance = matrixInstanceForFile();

const PEOPLE: IDataObject[] = Array.from({ length: 60 }, (_, index) => ({
	email: `lead${index}@example.com`,
}));

const ADD_LEAD = lemlist('lead', 'create', {
	...campaignById('cam_1'),
	email: '={{ $json.email }}',
});

const emails = () => instance.emulator.state.leads.map(({ email }) => email).sort();

beforeEach(() => void instance.emulator.addCampaign({ _id: 'cam_1', name: 'Launch' }));

describe('OAuth2', () => {
	it('adds each lead once, even if the tokens keep expiring', async () => {
		const { oauth } = instance.emulator;
		const credential = await signIn(instance);
		oauth.usesPerAccessToken = 25;
		const execution = await runRows(instance, PEOPLE, signedIn(ADD_LEAD, credential));

		expect(errorText(execution)).toBeUndefined();
		expect(outputJson(execution, 'Lemlist').map(({ email }) => email)).toEqual(
			PEOPLE.map(({ email }) => email),
		);
		expect(emails()).toEqual(PEOPLE.map(({ email }) => email).sort());
		const renewals = oauth.tokenRequests.filter((grant) => grant === 'refresh_token');
		expect(renewals.length).toBeGreaterThanOrEqual(2);
	});

	it('says what to do after access was revoked, and adds nothing', async () => {
		const credential = await signIn(instance);
		instance.emulator.oauth.revokeAll();
		const execution = await runRows(instance, PEOPLE.slice(0, 3), signedIn(ADD_LEAD, credential));

		expect(execution.status).toBe('error');
		expect(errorText(execution)).toMatch(/\(401\).* Open the credential and connect it again/s);
		expect(emails()).toEqual([]);
	});

	it('never follows a redirect that would send its tokens to another host', async () => {
		const { origin, seen, close } = await startOtherHost();
		const credential = await signIn(instance);
		const headers = { Location: `${origin}/api` };
		instance.emulator.addFault({ kind: 'redirect', headers, times: 9 });
		const execution = await runRows(instance, [{}], signedIn(lemlist('team', 'get'), credential));
		await close();

		expect(errorText(execution)).toContain(`lemlist's address redirects to ${origin}`);
		expect(seen).toEqual([]);
	});

	it('registers n8n automatically in n8n 1.123 and later, but not in earlier versions', async () => {
		const automatic = { useDynamicClientRegistration: true, clientId: undefined };
		const outcome = await signIn(instance, automatic).then(
			() => 'connected',
			(error: Error) => error.message,
		);

		expect(outcome).toMatch(isAtLeast(1, 123) ? /^connected$/ : /"clientId"|Unknown client/);
	});
});
