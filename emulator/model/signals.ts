import { ApiError } from '../http/apiError';

export interface SignalFilter {
	filterId: string;
	in?: string[];
	out?: string[];
}

export interface SignalAgent {
	_id: string;
	name: string;
	type: string;
	status: 'active' | 'inactive' | 'draft' | 'insufficient_credits' | 'error' | 'delete';
	entity: 'contact' | 'company';
	filters: SignalFilter[];
	emoji: string;
	segmentType?: 'all';
	signalProcessingType?: 'manual' | 'create_opportunity' | 'push_to_campaign';
	signalOpportunityTemplate?: object;
	crmListIds?: string[];
	campaignId?: string;
	personaId?: string;
	/** When the current configuration was set; not shown. */
	since: string;
}

export interface Signal {
	_id: string;
	teamId: string;
	watchListId: string;
	watchListName: string;
	type: string;
	status: 'new' | 'old' | 'handled' | 'ignored';
	receivedAt: string;
	createdAt: string;
	contact?: Record<string, unknown>;
	company?: Record<string, unknown>;
	signalData: Record<string, unknown>;
}

/** A former configuration of an agent. */
export interface AgentHistoryEntry extends Omit<SignalAgent, 'status' | 'since'> {
	watchListId: string;
	startDate: string;
	endDate: string;
	createdBy: string;
}

/** The team's signal agents and what they have found. */
export interface Watchlist {
	agents: SignalAgent[];
	signals: Signal[];
	history: AgentHistoryEntry[];
	/** The agents whose signals become leads, by campaign; a campaign without an entry never had any. */
	triggers: Record<string, string[]>;
	/** The number of agents that may be active at the same time. */
	monitoringLimit: number;
}

/** A watchlist without agents, signals or history. */
export function emptyWatchlist(): Watchlist {
	return { agents: [], signals: [], history: [], triggers: {}, monitoringLimit: 50 };
}

/** An agent, with plausible values where none are given. */
export function createSignalAgent(agent: Partial<SignalAgent> & { _id: string }): SignalAgent {
	const { type = 'jobChange' } = agent;
	return {
		name: 'Job changes',
		type,
		status: 'draft',
		entity: /company|technology|mergers|buying/i.test(type) ? 'company' : 'contact',
		filters: [],
		emoji: '🎯',
		since: new Date().toISOString(),
		...agent,
	};
}

/** A signal of an agent, received now by default. */
export function createSignal(
	agent: SignalAgent,
	signal: Partial<Signal> & { _id: string },
): Signal {
	const now = new Date().toISOString();
	return {
		teamId: 'tea_aaqam5a3BkY8aje24',
		watchListId: agent._id,
		watchListName: agent.name,
		type: agent.type,
		status: 'new',
		receivedAt: now,
		createdAt: now,
		signalData: {},
		...signal,
	};
}

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
	closingOffice: ['companyIndustries', 'companyLocation'],
	companyAward: ['companyIndustries'],
	costCutting: ['companyIndustries'],
	githubStargazer: ['linkedinUrls'],
	lawsuitsAndLegalIssues: ['companyIndustries'],
	newOffice: ['companyIndustries', 'companyLocation'],
	newPartnership: ['companyIndustries'],
	newProductLaunch: ['companyIndustries'],
	outagesAndSecurityBreaches: ['companyIndustries'],
	technologyChange: ['technologies', 'companyIndustries'],
};

/** The values that lemlist suggests for some filters. */
const FILTER_VALUES: Record<string, string[]> = {
	companyIndustries: ['Software Development', 'Computer Software', 'Wholesale'],
	companySizes: ['1-10', '11-50', '51-200'],
	seniority: ['Founder', 'Senior', 'Entry'],
	technologies: ['Postman', 'jQuery'],
};

export const SIGNAL_TYPES = Object.keys(FILTERS_BY_TYPE);

/** The filters of one type or of all types, by type. */
export function filtersByType(type?: string) {
	const types = type === undefined ? SIGNAL_TYPES : parseSignalTypes(type);
	return Object.fromEntries(
		types.map((name) => [name, FILTERS_BY_TYPE[name].map(toFilterDescriptor)]),
	);
}

/** The values of a filter that contain a text; throws for a filter without suggestions. */
export function completeFilterValue(filterId: string, text: string): string[] {
	if (!(filterId in FILTER_VALUES)) {
		throw new ApiError(400, 'filterId is not a supported watch list autocomplete filter');
	}
	return FILTER_VALUES[filterId].filter((value) =>
		value.toLowerCase().includes(text.toLowerCase()),
	);
}

/** Parses comma-separated signal types; throws for unknown ones. */
export function parseSignalTypes(types: string): string[] {
	const names = types.split(',');
	if (!names.every((name) => name in FILTERS_BY_TYPE))
		throw new ApiError(400, 'Invalid type values');
	return names;
}

/** Whether agents of a type support these filters. */
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
