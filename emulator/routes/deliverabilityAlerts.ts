import type { DeliverabilityAlert } from '../model/deliverabilityAlerts';
import { ApiError } from '../http/apiError';
import type { EmulatorContext } from '../context';
import { assertValidAlert } from '../model/deliverabilityAlertRules';
import { bodyObject, type RouteCall, type Routes } from './route';

// Two alerts must differ in at least one of these (docs/lemlist-api.md#deliverability-alerts)
const IDENTITY_FIELDS = [
	'widget',
	'metric',
	'severity',
	'scope',
	'scopeEntities',
	'threshold',
	'comparisonOperator',
	'periodDays',
	'periodMode',
] as const;

const MUTABLE_FIELDS = [
	'threshold',
	'comparisonOperator',
	'periodDays',
	'periodMode',
	'channelConfig',
	'scopeEntities',
	'enabled',
];

export const deliverabilityAlerts: Routes = {
	'GET /deliverability/alerts': ({ context }) => {
		const { alerts } = context.state;
		return { alerts, total: alerts.length };
	},

	'POST /deliverability/alerts': (call) => {
		const { context } = call;
		const alert = createAlert(context, bodyObject(call));
		assertValidAlert(alert);
		const { alerts } = context.state;
		if (alerts.some((other) => toIdentityKey(other) === toIdentityKey(alert))) {
			throw new ApiError(409, 'DELIVERABILITY_ALERT_ALREADY_EXISTS', 'error');
		}
		alerts.push(alert);
		return alert;
	},

	'GET /deliverability/alerts/:alertId': requireAlert,

	'PATCH /deliverability/alerts/:alertId': (call) => {
		const alert = requireAlert(call);
		const changes = Object.entries(bodyObject(call)).filter(([name]) =>
			MUTABLE_FIELDS.includes(name),
		);
		const changed = { ...alert, ...Object.fromEntries(changes), updatedAt: now() };
		assertValidAlert(changed);
		return Object.assign(alert, changed);
	},

	'DELETE /deliverability/alerts/:alertId': (call) => {
		const { alerts } = call.context.state;
		alerts.splice(alerts.indexOf(requireAlert(call)), 1);
		return { deleted: true };
	},
};

function createAlert({ state, nextId }: EmulatorContext, values: Partial<DeliverabilityAlert>) {
	return {
		_id: nextId('dac'),
		teamId: state.team._id,
		createdBy: state.team.createdBy,
		createdAt: now(),
		updatedAt: now(),
		scopeEntities: [],
		channelConfig: { inapp: { enabled: true } },
		enabled: true,
		recheckDelayHours: 12,
		...values,
	} as DeliverabilityAlert;
}

function requireAlert({ context, params }: RouteCall): DeliverabilityAlert {
	const alert = context.state.alerts.find(({ _id }) => _id === params.alertId);
	if (!alert) throw new ApiError(404, 'Alert not found', 'error');
	return alert;
}

function toIdentityKey(alert: DeliverabilityAlert): string {
	return JSON.stringify(IDENTITY_FIELDS.map((name) => alert[name]));
}

function now(): string {
	return new Date().toISOString();
}
