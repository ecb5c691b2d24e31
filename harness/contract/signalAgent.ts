import type { Contract } from './contract';
import type { Shape } from './shapes';

const SIGNAL_TYPE =
	'buyingIntent|companyEmployeeVisitedMyWebsite|companyFollowers|companyIsHiring|companyRaisedFunds|' +
	'competitorConnections|competitorReactions|customSignals|externalSignalCompany|externalSignalContact|' +
	'jobChange|linkedinCompanyProfile|linkedinKeywords|linkedinPeopleProfile|mergersAcquisitions|newHire|' +
	'promotion|recruitmentCampaign|technologyChange|newProductLaunch|companyAward|newPartnership|newOffice|' +
	'closingOffice|costCutting|outagesAndSecurityBreaches|lawsuitsAndLegalIssues|githubStargazer';

const FILTER =
	'bomboraTopics|companyIndustries|companyLinkedinUrls|companyLocation|companyNames|companySizes|' +
	'crmListIds|customPersonaTitles|description|detectionMode|excludedVisitorIps|' +
	'externalSignalCustomFieldMapping|externalSignalFieldMapping|fundraisingInvestmentTypes|' +
	'fundraisingInvestors|fundraisingMaxAmount|fundraisingMinAmount|internalTraffic|linkedinTopics|' +
	'linkedinUrls|location|maDealTypes|maMinAmount|maxIdentificationsPerDay|minJobCount|minPageViewed|' +
	'minVisitDuration|pagesTracked|persona|questions|reactionTypes|seniority|technologies|timeframe|title|' +
	'visitLocation|watcherWatchKey|website';

const PROCESSING = 'manual|create_opportunity|push_to_campaign';

const filters: Shape = [{ filterId: `${FILTER}!`, in: ['string'], out: ['string'] }];

export const signalAgent: Contract = {
	'signalAgent: getSignals': {
		request: 'GET /watchlist/signals',
		query: {
			page: 'integer',
			limit: 'integer',
			sortBy: 'receivedAt|createdAt',
			sortOrder: 'asc|desc',
			type: [SIGNAL_TYPE],
			status: ['new|old|handled|ignored'],
			receivedAtFrom: 'date-time',
			receivedAtTo: 'date-time',
			watchListId: 'string',
		},
	},
	'signalAgent: getAll': {
		request: 'GET /watchlist',
		query: { page: 'integer', limit: 'integer', type: 'string', status: 'string' },
	},
	'signalAgent: create': {
		request: 'POST /watchlist',
		body: {
			name: 'string!',
			type: `${SIGNAL_TYPE}!`,
			filters,
			emoji: 'string',
			segmentType: 'all',
			signalProcessingType: PROCESSING,
			campaignId: 'string',
			personaId: 'string',
			signalOpportunityTemplate: {
				ownerType: 'contact_owner|specific_owner',
				ownerId: 'string',
				type: 'email|phone|linkedinSend|whatsappMessage|manual',
				priority: 'integer',
				data: { title: 'string', subject: 'string', emailTemplateId: 'string', message: 'string' },
			},
			activate: 'boolean',
		},
	},
	'signalAgent: update': {
		request: 'PATCH /watchlist',
		body: {
			watchListId: 'string!',
			name: 'string',
			filters,
			emoji: 'string',
			signalProcessingType: PROCESSING,
			campaignId: 'string',
			personaId: 'string',
		},
	},
	'signalAgent: delete': { request: 'DELETE /watchlist', query: { watchListId: 'string!' } },
	'signalAgent: getHistory': {
		request: 'GET /watchlist/history',
		query: { watchListId: 'string!', page: 'integer', limit: 'integer' },
	},
	'signalAgent: getSignalTypes': { request: 'GET /watchlist/library' },
	'signalAgent: getFilters': { request: 'GET /watchlist/filters', query: { type: SIGNAL_TYPE } },
	'signalAgent: getFilterValues': {
		request: 'GET /watchlist/filter-values',
		query: { filterId: `${FILTER}!`, query: 'string' },
	},
	'signalAgent: pushSignal': {
		request: 'POST /watchlist/{watchListId}/external-signals',
		body: {
			contact: {
				linkedinUrl: 'string!',
				email: 'string',
				firstName: 'string',
				lastName: 'string',
			},
			company: { domain: 'string!', name: 'string!', linkedinUrl: 'string' },
			customFields: 'object',
		},
	},
};

export const signalMarks: Contract = {
	'signalAgent: markSignals': {
		request: 'PUT /watchlist/signals',
		body: { 'signalIds!': ['string'], status: 'handled|ignored!', reason: 'string' },
	},
	'signalAgent: watchLists': {
		request: 'POST /watchlist/crm-lists',
		body: { watchListId: 'string!', 'crmListIds!': ['string'] },
	},
};
