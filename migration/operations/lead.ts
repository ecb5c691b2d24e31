import type { Mapping } from '../mapping';
import {
	toCampaignLocator,
	withoutEmpty,
	mightBeTrue,
	readCollection,
	type OldParameters,
} from '../values';

const IN_CAMPAIGN = { 'Campaign Name or ID': 'Campaign', Email: 'Email' };

const ENRICHMENTS: Readonly<Record<string, string>> = {
	findEmail: 'Find Email',
	findPhone: 'Find Phone',
	linkedinEnrichment: 'LinkedIn Enrichment',
	verifyEmail: 'Verify Email',
};

const VARIABLES = {
	'Company Name': 'companyName',
	'Company Domain': 'companyDomain',
	'First Name': 'firstName',
	'Last Name': 'lastName',
	Icebreaker: 'icebreaker',
	'Job Title': 'jobTitle',
	'LinkedIn URL': 'linkedinUrl',
	Phone: 'phone',
	'Picture URL': 'picture',
};

export const lead: Mapping[] = [
	{
		from: 'lead: create',
		versions: [1, 2],
		to: 'lead: create',
		fields: {
			...IN_CAMPAIGN,
			...Object.fromEntries(
				Object.entries(VARIABLES).map(([label, name]) => [
					`Additional Fields > ${label}`,
					`Lead Fields > \`${name}\``,
				]),
			),
			'Additional Fields > Deduplicate': 'Options > Deduplicate',
			...Object.fromEntries(
				Object.values(ENRICHMENTS).map((label) => [
					`Additional Fields > ${label}`,
					`Options > ${label} (API version v2), to be added by hand because it costs credits`,
				]),
			),
		},
		improvement:
			'You can set custom variables of any name. Enrichments take effect: before, they were sent where lemlist treats them as variables. An email address with #, ? or / no longer changes the endpoint.',
		convert: (old) => {
			const { deduplicate, ...additional } = readCollection(old, 'additionalFields');
			const selected = Object.keys(ENRICHMENTS).filter((name) => mightBeTrue(additional[name]));
			const variables = Object.values(VARIABLES).map((name) => [name, additional[name]] as const);
			return {
				apiVersion: selected.length > 0 ? 'v2' : 'v1',
				parameters: {
					...inCampaign(old),
					...(selected.length > 0 && { simplify: false }),
					variables: {
						mappingMode: 'defineBelow',
						value: withoutEmpty(Object.fromEntries(variables)),
					},
					// The built-in node omits it, too, if it is off.
					options: mightBeTrue(deduplicate) ? { deduplicate: deduplicate as boolean } : {},
				},
				notes:
					selected.length > 0
						? [
								`${selected.map((name) => ENRICHMENTS[name]).join(', ')}: n8n's node sent this where lemlist treats it as a variable of the lead, so nothing was looked up. It costs credits; add it under Options if you want it.`,
							]
						: [],
			};
		},
	},
	{
		from: 'lead: delete',
		versions: [1, 2],
		to: 'lead: delete',
		fields: IN_CAMPAIGN,
		outputChange: "The item is `deleted: true` instead of lemlist's response.",
		improvement: 'The node rejects an empty email address before it sends anything.',
		convert: (old) => ({ apiVersion: 'v1', parameters: inCampaign(old) }),
	},
	{
		from: 'lead: get',
		versions: [1, 2],
		to: 'lead: get',
		fields: { Email: 'Email' },
		improvement: "With API version v2, it returns one item for each of the lead's campaigns.",
		convert: ({ email = '' }) => ({ apiVersion: 'v1', parameters: { email: email as string } }),
	},
	{
		from: 'lead: unsubscribe',
		versions: [1, 2],
		to: 'lead: unsubscribe',
		fields: IN_CAMPAIGN,
		improvement: 'An email address with .. or / can no longer affect another record.',
		convert: (old) => ({ apiVersion: 'v1', parameters: inCampaign(old) }),
	},
];

function inCampaign({ campaignId, email = '' }: OldParameters) {
	return { campaignId: toCampaignLocator(campaignId), email: email as string };
}
