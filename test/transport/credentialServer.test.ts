import { NodeHelpers, type IDataObject, type INodeParameters } from 'n8n-workflow';

import { LemlistCommunityApi } from '../../credentials/LemlistCommunityApi.credentials';
import { LEMLIST_URL } from '../../nodes/Lemlist/transport/account/baseUrl';
import { readAccount } from '../../nodes/Lemlist/transport/account/readAccount';
import { createExecuteContext } from '../../harness/engine/executeContext';

const { properties } = new LemlistCommunityApi();

const PROXY = 'https://proxy.example.com/api';

/** What n8n hands out of a stored credential: its `CredentialsHelper` drops the fields that are not displayed. */
function handOut(stored: IDataObject): IDataObject {
	const data = { apiKey: 'key', ...stored } as INodeParameters;
	return NodeHelpers.getNodeParameters(properties, data, true, false, null, null) as IDataObject;
}

/** What n8n stores of a form: no values of fields that are not displayed, and no defaults. */
function store(form: IDataObject): IDataObject {
	return NodeHelpers.getNodeParameters(
		properties,
		form as INodeParameters,
		false,
		false,
		null,
		null,
	) as IDataObject;
}

async function baseUrlFor(stored: IDataObject): Promise<string> {
	const credential = handOut(stored) as { apiKey: string; baseUrl: string };
	return (await readAccount(createExecuteContext(credential))).baseUrl;
}

/** The fields in sight. */
function shown(stored: IDataObject): string[] {
	const values = handOut(stored) as INodeParameters;
	return properties
		.filter(({ type }) => type !== 'hidden')
		.filter((property) => NodeHelpers.displayParameter(values, property, null, null))
		.map(({ name }) => name);
}

describe('a credential', () => {
	it('shows the key and a switch', () => {
		expect(shown({})).toEqual(['apiKey', 'useAnotherServer']);
	});

	it('leads to lemlist', async () => {
		expect(await baseUrlFor({})).toBe(LEMLIST_URL);
	});

	it('leads to the server behind the switch', async () => {
		const stored = store({ useAnotherServer: true, serverUrl: `${PROXY}/` });

		expect(shown(stored)).toEqual(['apiKey', 'useAnotherServer', 'serverUrl']);
		expect(await baseUrlFor(stored)).toBe(PROXY);
	});

	it('leads to lemlist again when the switch is turned off', async () => {
		const stored = store({ useAnotherServer: false, serverUrl: PROXY });

		expect(await baseUrlFor(stored)).toBe(LEMLIST_URL);
		expect(await baseUrlFor({ serverUrl: PROXY })).toBe(LEMLIST_URL);
	});

	it.each([{ useAnotherServer: true }, { useAnotherServer: true, serverUrl: ' ' }])(
		'is rejected if the switch is on and there is no server (%j)',
		async (stored) => {
			await expect(baseUrlFor(stored)).rejects.toThrow("'Base URL' of the credential is empty");
		},
	);

	it('offers no choice of domains, which n8n would add', () => {
		expect(new LemlistCommunityApi().hideDomainRestrictionFields).toBe(true);
	});
});

describe('a credential that was saved before there was a switch', () => {
	it('keeps its server, and says so', async () => {
		const stored = store(handOut({ baseUrl: PROXY }));

		expect(await baseUrlFor(stored)).toBe(PROXY);
		expect(shown(stored)).toEqual(['apiKey', 'useAnotherServer', 'formerServerNotice']);
	});

	it('keeps the expression for its server', () => {
		const baseUrl = '={{ $json.url }}';

		expect(store(handOut({ baseUrl }))).toMatchObject({ baseUrl });
	});

	it('leads to lemlist if it did, and shows nothing else', async () => {
		expect(await baseUrlFor({ baseUrl: LEMLIST_URL })).toBe(LEMLIST_URL);
		expect(shown({ baseUrl: LEMLIST_URL })).toEqual(['apiKey', 'useAnotherServer']);
	});

	it('leads to the server behind the switch once that is on', async () => {
		const stored = { baseUrl: 'https://old.example.com', useAnotherServer: true, serverUrl: PROXY };

		expect(await baseUrlFor(stored)).toBe(PROXY);
		expect(shown(stored)).toEqual(['apiKey', 'useAnotherServer', 'serverUrl']);
	});
});
