import type { Mapping } from './mapping';
import { campaignPicker, filledIn, mayBeOn, membersOf, type Old } from './values';

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
		better:
			'Custom variables of any name. Enrichments that take effect: they were sent where lemlist takes them for variables. An address with #, ? or / no longer leads elsewhere.',
		fill: (old) => {
			const { deduplicate, ...additional } = membersOf(old, 'additionalFields');
			const asked = Object.keys(ENRICHMENTS).filter((name) => mayBeOn(additional[name]));
			const variables = Object.values(VARIABLES).map((name) => [name, additional[name]] as const);
			return {
				apiVersion: asked.length > 0 ? 'v2' : 'v1',
				parameters: {
					...inCampaign(old),
					variables: {
						mappingMode: 'defineBelow',
						value: filledIn(Object.fromEntries(variables)),
					},
					// Also n8n's node leaves it to lemlist when it is off.
					options: mayBeOn(deduplicate) ? { deduplicate: deduplicate as boolean } : {},
				},
				notes:
					asked.length > 0
						? [
								`${asked.map((name) => ENRICHMENTS[name]).join(', ')}: n8n's node sent this where lemlist takes it for a variable of the lead, so nothing was looked up. It costs credits; add it under Options if you want it.`,
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
		differs: 'It gives `deleted: true` instead of what lemlist said about the lead.',
		better: 'An empty address is refused before anything is sent.',
		fill: (old) => ({ apiVersion: 'v1', parameters: inCampaign(old) }),
	},
	{
		from: 'lead: get',
		versions: [1, 2],
		to: 'lead: get',
		fields: { Email: 'Email' },
		better: 'With API version v2, one item for each campaign of the lead.',
		fill: ({ email = '' }) => ({ apiVersion: 'v1', parameters: { email: email as string } }),
	},
	{
		from: 'lead: unsubscribe',
		versions: [1, 2],
		to: 'lead: unsubscribe',
		fields: IN_CAMPAIGN,
		better: 'An address with .. or / can no longer reach another record.',
		fill: (old) => ({ apiVersion: 'v1', parameters: inCampaign(old) }),
	},
];

function inCampaign({ campaignId, email = '' }: Old) {
	return { campaignId: campaignPicker(campaignId), email: email as string };
}
