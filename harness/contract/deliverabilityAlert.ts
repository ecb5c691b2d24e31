import type { Contract } from './contract';
import type { Shape } from './shapes';

const channelConfig: Shape = {
	email: { enabled: 'boolean', addresses: ['string'] },
	inapp: { enabled: 'boolean' },
	webhook: { enabled: 'boolean' },
	slack: { enabled: 'boolean' },
};

export const deliverabilityAlert: Contract = {
	'deliverabilityAlert: getAll': { request: 'GET /deliverability/alerts' },
	'deliverabilityAlert: create': {
		request: 'POST /deliverability/alerts',
		body: {
			widget: 'warmup|outreach!',
			metric: 'inboxRate|spamRate|score|deliveryRate|bounceRate!',
			severity: 'warning|critical!',
			scope: 'global|mailbox|domain!',
			scopeEntities: ['string'],
			threshold: 'number!',
			comparisonOperator: 'equal|below|above!',
			periodDays: 'integer!',
			periodMode: 'rolling|consecutive!',
			channelConfig,
			recheckDelayHours: 'integer',
		},
	},
	'deliverabilityAlert: get': { request: 'GET /deliverability/alerts/{alertId}' },
	'deliverabilityAlert: update': {
		request: 'PATCH /deliverability/alerts/{alertId}',
		body: {
			threshold: 'number',
			comparisonOperator: 'equal|below|above',
			periodDays: 'integer',
			periodMode: 'rolling|consecutive',
			channelConfig,
			scopeEntities: ['string'],
			enabled: 'boolean',
		},
	},
	'deliverabilityAlert: delete': { request: 'DELETE /deliverability/alerts/{alertId}' },
};
