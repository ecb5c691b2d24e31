import type { DeliverabilityAlert } from '../../emulator/model/deliverabilityAlerts';
import type { CaseGroup } from './operationCase';

/** A critical alert on bounces of one domain. */
export const ALERT: DeliverabilityAlert = {
	_id: 'dac_1',
	teamId: 'tea_1',
	createdBy: 'usr_1',
	createdAt: '2026-04-12T09:30:00.000Z',
	updatedAt: '2026-04-12T09:30:00.000Z',
	widget: 'outreach',
	metric: 'bounceRate',
	severity: 'critical',
	scope: 'domain',
	scopeEntities: ['piedpiper.com'],
	threshold: 5,
	comparisonOperator: 'above',
	periodDays: 1,
	periodMode: 'rolling',
	channelConfig: { inapp: { enabled: true } },
	enabled: true,
	recheckDelayHours: 12,
};

const unknownAlert = {
	parameters: { alertId: 'dac_9' },
	error: 'Alert not found (404) [item 0]',
};

export const deliverabilityAlert: CaseGroup = {
	seed: ({ state }) => state.alerts.push({ ...ALERT }),
	v2: [
		{
			operation: 'deliverabilityAlert: create',
			parameters: {
				widget: 'warmup',
				metric: 'spamRate',
				scope: 'mailbox',
				scopeEntities: ['usr_1|richard@piedpiper.com|usm_1'],
				comparisonOperator: 'above',
				threshold: 2.5,
				periodDays: 7,
				periodMode: 'consecutive',
				severity: 'critical',
				additionalFields: {
					channelConfig: {
						email: { enabled: true, addresses: ['alerts@piedpiper.com'] },
						inapp: { enabled: false },
					},
					recheckDelayHours: 24,
				},
			},
			sends: [
				'POST /deliverability/alerts {"widget":"warmup","metric":"spamRate","scope":"mailbox","scopeEntities":["usr_1|richard@piedpiper.com|usm_1"],"comparisonOperator":"above","threshold":2.5,"periodDays":7,"periodMode":"consecutive","severity":"critical","channelConfig":{"email":{"enabled":true,"addresses":["alerts@piedpiper.com"]},"inapp":{"enabled":false}},"recheckDelayHours":24}',
			],
			returns: [{ metric: 'spamRate', threshold: 2.5, recheckDelayHours: 24, enabled: true }],
			fails: {
				parameters: { additionalFields: { channelConfig: { slack: { enabled: false } } } },
				error: 'DELIVERABILITY_ALERT_NO_CHANNEL_ENABLED (400) [item 0]',
			},
		},
		{
			operation: 'deliverabilityAlert: get',
			parameters: { alertId: 'dac_1', simplify: false },
			sends: ['GET /deliverability/alerts/dac_1'],
			returns: [{ _id: 'dac_1', teamId: 'tea_1', threshold: 5 }],
			fails: unknownAlert,
		},
		{
			operation: 'deliverabilityAlert: getAll',
			parameters: { returnAll: true },
			sends: ['GET /deliverability/alerts'],
			returns: [{ _id: 'dac_1', metric: 'bounceRate', threshold: 5, enabled: true }],
			fails: {
				fault: { status: 401, message: 'Unauthorized' },
				error: 'Unauthorized (401) [item 0]',
			},
		},
		{
			operation: 'deliverabilityAlert: update',
			parameters: {
				alertId: 'dac_1',
				updateFields: { threshold: 7, enabled: false, scopeEntities: 'acme.com, piedpiper.com' },
			},
			sends: [
				'PATCH /deliverability/alerts/dac_1 {"enabled":false,"scopeEntities":["acme.com","piedpiper.com"],"threshold":7}',
			],
			returns: [{ _id: 'dac_1', threshold: 7, enabled: false, metric: 'bounceRate' }],
			fails: {
				parameters: { updateFields: {} },
				error: "'Update Fields' has no value [item 0]",
			},
		},
		{
			operation: 'deliverabilityAlert: delete',
			parameters: { alertId: 'dac_1' },
			sends: ['DELETE /deliverability/alerts/dac_1'],
			returns: [{ deleted: true }],
			fails: unknownAlert,
		},
	],
};
