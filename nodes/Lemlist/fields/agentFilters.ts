import { defineField } from './defineField';
import { excludedValues, filterRows, includedValues } from './filterRows';

/** The filters of a signal agent (docs/lemlist-api.md#signal-agents). */
export const signalFilterField = defineField({
	displayName: 'Filter',
	name: 'filterId',
	type: 'options',
	allowArbitraryValues: true,
	default: 'companyIndustries',
	description: 'What to filter by; Get Filters lists the filters of each signal type',
	options: [
		{ name: 'Buying Intent Topics', value: 'bomboraTopics' },
		{ name: 'Company Industries', value: 'companyIndustries' },
		{ name: 'Company LinkedIn URLs', value: 'companyLinkedinUrls' },
		{ name: 'Company Location', value: 'companyLocation' },
		{ name: 'Company Names', value: 'companyNames' },
		{ name: 'Company Sizes', value: 'companySizes' },
		{ name: 'CRM Lists', value: 'crmListIds' },
		{ name: 'Custom Persona Titles', value: 'customPersonaTitles' },
		{ name: 'Custom Questions', value: 'questions' },
		{ name: 'Description', value: 'description' },
		{ name: 'Detection Mode', value: 'detectionMode' },
		{ name: 'Excluded Visitor IPs', value: 'excludedVisitorIps' },
		{ name: 'External Signal Custom Fields', value: 'externalSignalCustomFieldMapping' },
		{ name: 'External Signal Fields', value: 'externalSignalFieldMapping' },
		{ name: 'Fundraising Investment Types', value: 'fundraisingInvestmentTypes' },
		{ name: 'Fundraising Investors', value: 'fundraisingInvestors' },
		{ name: 'Fundraising Maximum Amount', value: 'fundraisingMaxAmount' },
		{ name: 'Fundraising Minimum Amount', value: 'fundraisingMinAmount' },
		{ name: 'Internal Traffic', value: 'internalTraffic' },
		{ name: 'LinkedIn Topics', value: 'linkedinTopics' },
		{ name: 'LinkedIn URLs', value: 'linkedinUrls' },
		{ name: 'Location', value: 'location' },
		{ name: 'Maximum Identifications per Day', value: 'maxIdentificationsPerDay' },
		{ name: 'Mergers and Acquisitions Deal Types', value: 'maDealTypes' },
		{ name: 'Mergers and Acquisitions Minimum Amount', value: 'maMinAmount' },
		{ name: 'Minimum Job Count', value: 'minJobCount' },
		{ name: 'Minimum Pages Viewed', value: 'minPageViewed' },
		{ name: 'Minimum Visit Duration', value: 'minVisitDuration' },
		{ name: 'Pages Tracked', value: 'pagesTracked' },
		{ name: 'Persona', value: 'persona', description: "The ID of one of the team's personas" },
		{ name: 'Reaction Types', value: 'reactionTypes' },
		{ name: 'Seniority', value: 'seniority' },
		{ name: 'Technologies', value: 'technologies' },
		{ name: 'Timeframe', value: 'timeframe' },
		{ name: 'Title', value: 'title' },
		{ name: 'Visit Location', value: 'visitLocation' },
		{ name: 'Watched Contacts and Companies', value: 'watcherWatchKey' },
		{ name: 'Website', value: 'website' },
	],
});

/** The filters of a signal agent, one row each. */
export const agentFilters = filterRows({
	description: 'Filters for the people, companies or events that the agent watches',
	members: [
		signalFilterField,
		includedValues('e.g. Software Development'),
		excludedValues('e.g. Gambling Facilities'),
	],
});
