/** A deliverability alert as lemlist shows it. */
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
