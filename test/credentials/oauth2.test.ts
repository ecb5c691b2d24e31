import { type INodeParameters, type INodeProperties, NodeHelpers } from 'n8n-workflow';

import { LemlistCommunityOAuth2Api } from '../../credentials/LemlistCommunityOAuth2Api.credentials';
import { loadPackage, toNodeTypes } from '../../harness/engine/loadPackage';
import { lemlistNode, toWorkflow } from '../../harness/engine/lemlistNode';

const { properties, ...credential } = new LemlistCommunityOAuth2Api();

const find = (name: string) => properties.find((property) => property.name === name);

describe('the OAuth2 credential', () => {
	it("is one of n8n's, so that n8n signs in and renews the tokens, and HTTP Request offers it", () => {
		expect(credential).toMatchObject({
			name: 'lemlistCommunityOAuth2Api',
			displayName: 'Lemlist Community OAuth2 API',
			extends: ['oAuth2Api'],
		});
	});

	it('says that it is a beta', () => {
		expect(find('betaNotice')?.displayName).toMatch(/^Beta: .*only for its own clients.*emulator/);
	});

	it('registers itself by default, and asks for a client ID where it cannot', () => {
		expect(find('useDynamicClientRegistration')).toMatchObject({
			displayName: 'Registration',
			default: true,
		});
		expect(visibleNames({})).not.toContain('clientId');
		expect(visibleNames({ useDynamicClientRegistration: false })).toEqual(
			expect.arrayContaining(['clientId', 'clientSecret', 'scope']),
		);
		expect(find('automaticNotice')?.displayName).toContain('select Manual');
		expect(find('scope')?.default).toBe('full_access');
	});

	it('keeps its secrets in password fields', () => {
		for (const name of ['clientSecret', 'webhookSecret'])
			expect(find(name)?.typeOptions).toEqual({ password: true });
	});

	it.each([
		[{}, 'https://api.lemlist.com'],
		[{ useAnotherServer: true, baseUrl: ' http://127.0.0.1:8910/api/ ' }, 'http://127.0.0.1:8910'],
		[{ useAnotherServer: true, baseUrl: 'https://proxy.test/lemlist/api' }, 'https://proxy.test'],
		[{ useAnotherServer: false, baseUrl: 'https://old.test/api' }, 'https://api.lemlist.com'],
	])('with %j signs in at %s', async (fields, origin) => {
		expect(await resolve(fields)).toMatchObject({
			serverUrl: origin,
			authUrl: `${origin}/oauth/authorize`,
			accessTokenUrl: `${origin}/oauth/token`,
			grantType: 'pkce',
		});
	});
});

describe('every node of the package', () => {
	it('accepts either credential, and uses the API key unless told otherwise', async () => {
		const loader = await loadPackage();

		const nodes = loader.types.nodes.map(({ credentials = [], properties: fields }) => ({
			default: fields.find(({ name }) => name === 'authentication')?.default,
			credentials: credentials.map(({ name, displayOptions }) => [name, displayOptions?.show]),
		}));

		const expected = {
			default: 'apiKey',
			credentials: [
				['lemlistCommunityApi', { authentication: ['apiKey'] }],
				['lemlistCommunityOAuth2Api', { authentication: ['oAuth2'] }],
			],
		};
		expect(nodes).toEqual([expected, expected, expected]);
	});
});

function visibleNames(values: INodeParameters): string[] {
	return Object.keys(
		NodeHelpers.getNodeParameters(properties, values, true, false, null, null) ?? {},
	);
}

/** The credential as n8n evaluates it. */
async function resolve(fields: INodeParameters): Promise<unknown> {
	const nodeTypes = toNodeTypes(await loadPackage());
	const node = lemlistNode();
	const workflow = toWorkflow(node, nodeTypes);
	const known = properties.filter(({ type }: INodeProperties) => type !== 'notice');
	const values = NodeHelpers.getNodeParameters(known, fields, true, false, null, null) ?? {};
	return workflow.expression.getComplexParameterValue(
		node,
		values,
		'manual',
		{},
		undefined,
		undefined,
		values,
	);
}
