import type { INodeParameters } from 'n8n-workflow';

import { formatFor } from '../../../nodes/Lemlist/engine/input/formats';
import { allRoutes } from '../../../nodes/Lemlist/engine/input/route';
import { emulatorForFile } from '../../../harness/engine/emulatorForFile';
import { campaignById, customVariables, leadFields } from '../../../harness/engine/formParameters';
import { runNode, type RunOptions } from '../../../harness/engine/runNode';
import { fieldLocations } from '../../../harness/contract/fieldLocations';
import { EVERY_REQUEST } from '../everyOperation';

const emulator = emulatorForFile();

beforeEach(() => {
	emulator.addCampaign({ _id: 'cam_1' });
	emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io' });
});

type Operation = RunOptions['operation'];

const campaign = campaignById('cam_1');
const byEmail = (email: string) => ({ matchBy: 'email', email });

describe('what is plainly no identifier is rejected before any request:', () => {
	it.each<[Operation, string, INodeParameters, string]>([
		['lead: create', 'a word', { ...campaign, email: 'not-an-address' }, "'Email'"],
		['lead: create', 'two addresses', { ...campaign, email: 'a@x.io, b@x.io' }, "'Email'"],
		['lead: create', 'a name', { ...campaign, email: 'Ada <ada@x.io>' }, "'Email'"],
		[
			'lead: create',
			'a mapped word',
			{ ...campaign, ...leadFields({ email: 'n/a' }) },
			"'Lead Fields: Email'",
		],
		['lead: upsert', 'a word', { ...campaign, email: 'n/a' }, "'Email'"],
		[
			'lead: update',
			'a variable',
			{ ...campaign, lead: 'lea_1', ...customVariables({ email: '-' }) },
			"'Custom Variables: Email'",
		],
		['contact: upsert', 'a word', byEmail('none'), "'Email'"],
		[
			'contact: upsert',
			'one of several',
			{ ...byEmail('ada@x.io'), additionalFields: { additionalEmails: ['b@x.io', 'c'] } },
			"'Additional Emails'",
		],
		[
			'enrichment: enrichPerson',
			'a word',
			{ person: { email: 'n/a' }, enrichments: ['verifyEmail'] },
			"'Email'",
		],
	])('%s: %s', async (operation, _value, parameters, label) => {
		const { error, requests } = await runNode(emulator, { operation, parameters });

		expect(error?.message).toBe(`${label} is not an email address [item 0]`);
		expect(requests).toEqual([]);
	});

	it.each<[Operation, INodeParameters, string]>([
		[
			'contact: upsert',
			{ matchBy: 'linkedinUrl', linkedinUrl: 'n/a' },
			"'LinkedIn URL' is not a LinkedIn URL [item 0]",
		],
		[
			'lead: create',
			{ ...campaign, ...leadFields({ linkedinUrl: 'unknown' }) },
			"'Email' or 'LinkedIn URL' is required [item 0]",
		],
		[
			'company: upsert',
			{ matchBy: 'domain', domain: 'unknown', name: 'Acme' },
			"'Domain' is not a domain [item 0]",
		],
	])('%s %j', async (operation, parameters, message) => {
		const { error, requests } = await runNode(emulator, { operation, parameters });

		expect(error?.message).toBe(message);
		expect(requests).toEqual([]);
	});

	it('in v1 as well', async () => {
		const { error, requests } = await runNode(emulator, {
			operation: 'lead: create',
			apiVersion: 'v1',
			parameters: { ...campaign, email: 'n/a' },
		});

		expect(error?.message).toBe("'Email' is not an email address [item 0]");
		expect(requests).toEqual([]);
	});
});

describe('an odd but possible address', () => {
	it.each(["o'neil+list@xn--bcher-kva.example", 'ünal@bücher.example', 'root@localhost'])(
		'is sent as it is: %s',
		async (email) => {
			const { requests } = await runNode(emulator, {
				operation: 'lead: create',
				parameters: { ...campaign, email },
			});

			expect(requests).toEqual([`POST /campaigns/cam_1/leads/ {"email":"${email}"}`]);
		},
	);

	it.each([
		['the field Email', { email: '\u200bada@y.io\u200b ' }],
		['a lead field', leadFields({ email: 'ada@y.io\u200b' })],
	])('loses invisible characters at its ends: %s', async (_place, parameters) => {
		const { requests } = await runNode(emulator, {
			operation: 'lead: create',
			parameters: { ...campaign, ...parameters },
		});

		expect(requests).toEqual(['POST /campaigns/cam_1/leads/ {"email":"ada@y.io"}']);
	});
});

it('every address that an operation stores or writes to has the format of one', () => {
	const isStored = /^(POST|PATCH|PUT) \/(campaigns|contacts|enrich|inbox|watchlist|v2\/enrich)/;
	const offenders = EVERY_REQUEST.filter(
		({ request, operation }) =>
			allRoutes(request).some((route) => isStored.test(route)) &&
			/create|upsert|enrich|send|push/i.test(operation.value),
	).flatMap(({ title, request }) =>
		fieldLocations(request)
			.filter(
				({ field: { name, type } }) => type === 'string' && /^(cc|email|.*Emails)$/.test(name),
			)
			.filter(({ field }) => formatFor(field) !== 'email')
			.map(({ path }) => `${title}: ${path.join('.')}`),
	);

	expect(offenders).toEqual([]);
});
