import type { IDataObject } from 'n8n-workflow';

import { deepText } from '../../../harness/engine/deepText';
import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { campaignById } from '../../../harness/engine/formParameters';
import { connectOAuth2 } from '../../../harness/engine/oauth2Credential';
import { startOtherHost } from '../../../harness/fakes/otherHost';
import { runNode } from '../../../harness/engine/runNode';
import { allCases } from '../../../harness/operationCases';

// Every operation runs.
jest.setTimeout(300_000);

const emulator = emulatorForFile();

beforeAll(() => (emulator.options.limit = 1_000));

const CREATE_LEADS = {
	operation: 'lead: create',
	parameters: { ...campaignById('cam_1'), email: '={{ $json.email }}' },
} as const;

const toItems = (count: number): IDataObject[] =>
	Array.from({ length: count }, (_, index) => ({ email: `lead${index}@example.com` }));

const refreshes = () => emulator.oauth.tokenRequests.length;

describe('a node with OAuth2', () => {
	it('asks lemlist once for its team, and then works like one with an API key', async () => {
		const oauth2 = connectOAuth2(emulator);
		emulator.addCampaign();
		const listCampaigns = { operation: 'campaign: getAll', oauth2 } as const;

		const first = await runNode(emulator, listCampaigns);
		const second = await runNode(emulator, listCampaigns);

		expect([first.json.length, second.json.length]).toEqual([1, 1]);
		expect([...first.requests, ...second.requests].map((line) => line.split('?')[0])).toEqual([
			'GET /team',
			'GET /campaigns',
			'GET /campaigns',
		]);
		for (const { headers } of emulator.requests)
			expect(headers.authorization).toBe(`Bearer ${oauth2.tokens.access_token}`);
	});

	it('loses and doubles none of 200 leads while its tokens expire again and again', async () => {
		const oauth2 = connectOAuth2(emulator);
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.oauth.usesPerAccessToken = 60;
		emulator.options.latencyMs = 5;
		const items = toItems(200);

		const { json, error } = await runNode(emulator, { ...CREATE_LEADS, items, oauth2 });

		emulator.options.latencyMs = 0;
		expect(error).toBeUndefined();
		expect(json.map(({ email }) => email)).toEqual(items.map(({ email }) => email));
		const created = emulator.requests.filter(
			({ method, status }) => method === 'POST' && status === 200,
		);
		expect(created).toHaveLength(200);
		expect(emulator.state.leads).toHaveLength(200);
		// One renewal for all requests that were rejected together.
		expect(refreshes()).toBeGreaterThanOrEqual(3);
		expect(refreshes()).toBeLessThanOrEqual(6);
	});

	it('runs every operation although the token has expired, files and exports included', async () => {
		const offenders: string[] = [];
		for (const [operation, apiVersion, { parameters, items, binary, ...one }, seed] of allCases()) {
			emulator.reset();
			seed(emulator);
			const oauth2 = connectOAuth2(emulator);
			await runNode(emulator, { operation: 'team: get', oauth2 });
			emulator.oauth.expireAccessTokens();

			const form = { operation, apiVersion, parameters, items, binary, oauth2 };
			const { json, error } = await runNode(emulator, form);

			const isSame = error === undefined && refreshes() === 1;
			try {
				expect(json).toMatchObject(one.returns);
			} catch {
				offenders.push(`${operation} in ${apiVersion} returns something else`);
			}
			if (!isSame) offenders.push(`${operation} in ${apiVersion}: ${error?.message}`);
		}

		expect(offenders).toEqual([]);
	});

	it('keeps its tokens with lemlist although that redirects to another host', async () => {
		const { origin, seen, close } = await startOtherHost();
		emulator.addFault({ kind: 'redirect', headers: { Location: `${origin}/team` }, times: 9 });

		const { error } = await runNode(emulator, {
			operation: 'campaign: getAll',
			oauth2: connectOAuth2(emulator),
		});

		await close();
		expect(error?.message).toContain(`lemlist's address redirects to ${origin} (302)`);
		expect(seen).toEqual([]);
	});

	it('says what to do once access has been revoked, and creates nothing', async () => {
		const oauth2 = connectOAuth2(emulator);
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.oauth.revokeAll();

		const { error } = await runNode(emulator, { ...CREATE_LEADS, items: toItems(3), oauth2 });

		expect(error?.message).toContain('Invalid or expired token (401)');
		expect(error?.description).toContain('Open the credential and connect it again.');
		expect(emulator.state.leads).toEqual([]);
	});

	it('says what to do without a refresh token', async () => {
		const oauth2 = connectOAuth2(emulator);
		emulator.oauth.expireAccessTokens();
		oauth2.credential.oauthTokenData = { access_token: oauth2.tokens.access_token };

		const { error } = await runNode(emulator, { operation: 'campaign: getAll', oauth2 });

		expect(error?.description).toContain('Open the credential and connect it again.');
	});

	it('waits for a token endpoint that fails for a moment', async () => {
		const oauth2 = connectOAuth2(emulator);
		emulator.oauth.expireAccessTokens();
		emulator.oauth.tokenEndpointStatus = 503;
		setTimeout(() => (emulator.oauth.tokenEndpointStatus = undefined), 300);

		const { error } = await runNode(emulator, { operation: 'campaign: getAll', oauth2 });

		expect(error).toBeUndefined();
	});

	it('continues with the tokens that another process has renewed', async () => {
		const oauth2 = connectOAuth2(emulator);
		emulator.addCampaign();
		await runNode(emulator, { operation: 'team: get', oauth2 });
		const { clientId } = oauth2.credential;
		emulator.oauth.revokeAll();
		const tokens = emulator.oauth.issue({ clientId: String(clientId), scope: 'full_access' });
		oauth2.credential.oauthTokenData = { ...tokens };

		const { json, error } = await runNode(emulator, { operation: 'campaign: getAll', oauth2 });

		expect([error, json.length, refreshes()]).toEqual([undefined, 1, 0]);
	});

	it('sends nothing before a person has connected the credential', async () => {
		const oauth2 = connectOAuth2(emulator, { oauthTokenData: {} });

		const { error, requests } = await runNode(emulator, { operation: 'campaign: getAll', oauth2 });

		expect(error?.message).toContain('The credential is not connected to lemlist');
		expect(error?.description).toContain('Open the credential and click Connect.');
		expect(requests).toEqual([]);
	});

	it.each([
		['items that name different accounts', 2],
		['one item', 1],
	])(
		'refuses an expression that depends on the item before anything is sent (%s)',
		async (_, n) => {
			const oauth2 = connectOAuth2(emulator, { clientId: '={{ $json.email }}' });
			emulator.addCampaign({ _id: 'cam_1' });

			const { error, requests } = await runNode(emulator, {
				...CREATE_LEADS,
				items: toItems(n),
				oauth2,
			});

			expect(error?.message).toContain('contains an expression that depends on the item');
			expect(error?.description).toContain('the credential with an API key');
			expect(requests).toEqual([]);
		},
	);

	it('accepts an expression that is the same for all items', async () => {
		const oauth2 = connectOAuth2(emulator, { baseUrl: `={{ "${emulator.baseUrl}" }}` });

		const { error } = await runNode(emulator, { operation: 'team: get', oauth2 });

		expect(error).toBeUndefined();
	});

	it('shares the limit of its team with other credentials of the team', async () => {
		emulator.options.limit = 20;
		// Its limiter knows nothing yet.
		emulator.state.team._id = 'tea_new';
		const run = async () =>
			await runNode(emulator, {
				operation: 'apiRequest: send',
				parameters: { method: 'GET', path: '/team' },
				items: toItems(30),
				oauth2: connectOAuth2(emulator),
			});

		const results = await Promise.all([run(), run()]);

		emulator.options.limit = 1_000;
		expect(results.map(({ error }) => error)).toEqual([undefined, undefined]);
		const refused = emulator.requests.filter(({ status }) => status === 429);
		// What asked for the team was sent before the team was known.
		expect(refused.length).toBeLessThanOrEqual(4);
	});

	it('works where access does not include the team', async () => {
		const oauth2 = connectOAuth2(emulator);
		emulator.addCampaign();
		emulator.addFault({ match: /GET \/team/, status: 403 });

		const { json } = await runNode(emulator, { operation: 'campaign: getAll', oauth2 });

		expect(json).toHaveLength(1);
	});

	it('runs as the tool of an agent', async () => {
		const oauth2 = connectOAuth2(emulator);
		emulator.addCampaign();

		const { json } = await runNode(emulator, {
			operation: 'campaign: getAll',
			isTool: true,
			oauth2,
		});

		expect(json).toHaveLength(1);
	});

	it('keeps tokens, before and after a renewal, out of errors, items and static data', async () => {
		const oauth2 = connectOAuth2(emulator, { webhookSecret: 'a-webhook-secret-1' });
		const former = { ...oauth2.tokens };
		emulator.oauth.expireAccessTokens();
		emulator.addFault({
			match: /GET \/campaigns/,
			status: 400,
			get message() {
				const tokens = [former, oauth2.tokens].flatMap(Object.values).filter(isToken);
				return `No access for ${tokens.join(' ')} a-webhook-secret-1`;
			},
		});
		const staticData = {};

		const { error, resultData } = await runNode(emulator, {
			operation: 'campaign: getAll',
			staticData,
			oauth2,
		});

		expect(error?.message).toContain('***');
		const secrets = [former, oauth2.tokens].flatMap(Object.values).filter(isToken);
		expect(secrets).toHaveLength(4);
		expect(oauth2.tokens.access_token).not.toBe(former.access_token);
		const texts = [deepText(error), deepText(resultData), JSON.stringify(staticData)].join();
		for (const secret of [...secrets, 'a-webhook-secret-1']) expect(texts).not.toContain(secret);
	});
});

describe('a saved workflow without the field Authentication', () => {
	it('uses the API key', async () => {
		const { error } = await runNode(emulator, { operation: 'team: get' });

		expect(error).toBeUndefined();
		expect(emulator.requests[0].headers.authorization).toMatch(/^Basic /);
	});
});

const isToken = (value: unknown) => /^[ar]t_/.test(String(value));
