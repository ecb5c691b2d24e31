import { ApiError } from '../http/apiError';

/** The filters that each signal type supports (docs/lemlist-api.md#signal-agents). */
const FILTERS_BY_TYPE: Record<string, string[]> = {
	buyingIntent: ['bomboraTopics', 'companyIndustries'],
	companyEmployeeVisitedMyWebsite: ['website', 'pagesTracked', 'minVisitDuration'],
	companyFollowers: ['companyLinkedinUrls', 'title'],
	companyIsHiring: ['title', 'companyIndustries', 'companySizes', 'minJobCount'],
	companyRaisedFunds: ['fundraisingMinAmount', 'fundraisingInvestors'],
	competitorConnections: ['companyLinkedinUrls', 'title'],
	competitorReactions: ['companyLinkedinUrls', 'reactionTypes'],
	customSignals: ['questions', 'companyIndustries'],
	externalSignalCompany: ['externalSignalFieldMapping', 'externalSignalCustomFieldMapping'],
	externalSignalContact: ['externalSignalFieldMapping', 'externalSignalCustomFieldMapping'],
	jobChange: ['title', 'location', 'persona'],
	linkedinCompanyProfile: ['companyLinkedinUrls'],
	linkedinKeywords: ['linkedinTopics'],
	linkedinPeopleProfile: ['linkedinUrls'],
	mergersAcquisitions: ['maDealTypes', 'maMinAmount'],
	newHire: ['companyIndustries', 'companySizes', 'seniority', 'title'],
	promotion: ['title', 'seniority'],
	recruitmentCampaign: ['title', 'timeframe'],
	technologyChange: ['technologies', 'companyIndustries'],
};

/** What some filters complete; lemlist has the rest from its search. */
const FILTER_VALUES: Record<string, string[]> = {
	companyIndustries: ['Software Development', 'Computer Software', 'Wholesale'],
	companySizes: ['1-10', '11-50', '51-200'],
	seniority: ['Founder', 'Senior', 'Entry'],
	technologies: ['Postman', 'jQuery'],
};

export const SIGNAL_TYPES = Object.keys(FILTERS_BY_TYPE);

/** The filters of each type, or of one. */
export function filtersByType(type?: string) {
	const types = type === undefined ? SIGNAL_TYPES : parseSignalTypes(type);
	return Object.fromEntries(
		types.map((name) => [name, FILTERS_BY_TYPE[name].map(toFilterDescriptor)]),
	);
}

/** The values of a filter that hold a text; lemlist completes only some filters. */
export function completeFilterValue(filterId: string, text: string): string[] {
	if (!(filterId in FILTER_VALUES)) {
		throw new ApiError(400, 'filterId is not a supported watch list autocomplete filter');
	}
	return FILTER_VALUES[filterId].filter((value) =>
		value.toLowerCase().includes(text.toLowerCase()),
	);
}

/** Signal types that are written with commas between them; refuses unknown ones. */
export function parseSignalTypes(types: string): string[] {
	const names = types.split(',');
	if (!names.every((name) => name in FILTERS_BY_TYPE))
		throw new ApiError(400, 'Invalid type values');
	return names;
}

/** Whether an agent of a type may have these filters. */
export function supportsFilters(type: string, filters: unknown): boolean {
	return (
		Array.isArray(filters) &&
		filters.every(({ filterId }) => FILTERS_BY_TYPE[type].includes(filterId))
	);
}

function toFilterDescriptor(filterId: string) {
	const isAmount = /min|max/i.test(filterId);
	return {
		filterId,
		name: filterId.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
		properties: isAmount ? ['in'] : ['in', 'out'],
		required: [],
		...(isAmount && { min: 0 }),
	};
}
