import { ApiError } from '../http/apiError';

/** A deliverability alert as lemlist returns it. */
export interface DeliverabilityAlert {
	_id: string;
	teamId: string;
	createdBy: string;
	createdAt: string;
	updatedAt: string;
	widget: 'warmup' | 'outreach';
	metric: string;
	severity: 'warning' | 'critical';
	scope: 'global' | 'mailbox' | 'domain';
	scopeEntities: string[];
	threshold: number;
	comparisonOperator: 'equal' | 'below' | 'above';
	periodDays: number;
	periodMode: 'rolling' | 'consecutive';
	channelConfig: AlertChannels;
	enabled: boolean;
	recheckDelayHours: number;
	lastCheckedAt?: string;
	lastTriggeredAt?: string;
}

export interface AlertChannels {
	email?: { enabled?: boolean; addresses?: string[] };
	inapp?: { enabled?: boolean };
	slack?: { enabled?: boolean };
	webhook?: { enabled?: boolean };
}

const METRICS: Record<string, string[]> = {
	warmup: ['inboxRate', 'spamRate', 'score'],
	outreach: ['deliveryRate', 'bounceRate'],
};

/** The rules for alerts, by error code (docs/lemlist-api.md#deliverability-alerts). */
const RULES: Record<string, (alert: DeliverabilityAlert) => boolean> = {
	INVALID_WIDGET: ({ widget }) => widget in METRICS,
	INVALID_METRIC: ({ widget, metric }) => METRICS[widget].includes(metric),
	INVALID_SCOPE: ({ scope }) => ['global', 'mailbox', 'domain'].includes(scope),
	INVALID_THRESHOLD: ({ threshold }) => threshold >= 0 && threshold <= 100,
	INVALID_PERIOD_DAYS: ({ periodDays }) => periodDays >= 1 && periodDays <= 30,
	INVALID_SCOPE_ENTITY_FORMAT: ({ scope, scopeEntities }) =>
		scope !== 'mailbox' || scopeEntities.every((entity) => entity.split('|').length === 3),
	NO_CHANNEL_ENABLED: ({ channelConfig }) =>
		Object.values(channelConfig).some((channel) => channel?.enabled),
	EMAIL_REQUIRED: ({ channelConfig: { email } }) =>
		!email?.enabled || (email.addresses ?? []).length > 0,
	INVALID_EMAIL: ({ channelConfig: { email } }) =>
		(email?.addresses ?? []).every((address) => address.includes('@')),
};

/** Throws unless the alert meets all rules. */
export function assertValidAlert(alert: DeliverabilityAlert): void {
	const brokenRule = Object.entries(RULES).find(([, isMet]) => !isMet(alert));
	if (brokenRule) throw new ApiError(400, `DELIVERABILITY_ALERT_${brokenRule[0]}`, 'error');
}
