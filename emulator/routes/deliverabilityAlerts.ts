import { ApiError } from '../http/apiError';
import { assertValidAlert, type DeliverabilityAlert } from '../model/deliverabilityAlerts';
import { removeFrom, timestamp } from '../model/records';
import type { EmulatorContext } from '../context';
import { collection } from './collection';
import { bodyObject, requireById } from './route';

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

export const deliverabilityAlerts = collection({
	path: '/deliverability/alerts/:alertId',
	require: ({ context, params }) => {
		const notFound = new ApiError(404, 'Alert not found', 'error');
		return requireById(context.state.alerts, params.alertId, notFound);
	},

	list: ({ context: { state } }) => ({ alerts: state.alerts, total: state.alerts.length }),

	create: (call) => {
		const { alerts } = call.context.state;
		const alert = createAlert(call.context, bodyObject(call));
		assertValidAlert(alert);
		if (alerts.some((other) => toIdentityKey(other) === toIdentityKey(alert))) {
			throw new ApiError(409, 'DELIVERABILITY_ALERT_ALREADY_EXISTS', 'error');
		}
		alerts.push(alert);
		return alert;
	},

	get: (alert) => alert,

	update: (alert, call) => {
		const changes = Object.entries(bodyObject(call)).filter(([name]) =>
			MUTABLE_FIELDS.includes(name),
		);
		const changed = { ...alert, ...Object.fromEntries(changes), updatedAt: timestamp() };
		assertValidAlert(changed);
		return Object.assign(alert, changed);
	},

	remove: (alert, { context }) => {
		removeFrom(context.state.alerts, alert);
		return { deleted: true };
	},
});

function createAlert({ state, nextId }: EmulatorContext, values: Partial<DeliverabilityAlert>) {
	return {
		_id: nextId('dac'),
		teamId: state.team._id,
		createdBy: state.team.createdBy,
		createdAt: timestamp(),
		updatedAt: timestamp(),
		scopeEntities: [],
		channelConfig: { inapp: { enabled: true } },
		enabled: true,
		recheckDelayHours: 12,
		...values,
	} as DeliverabilityAlert;
}

function toIdentityKey(alert: DeliverabilityAlert): string {
	return JSON.stringify(IDENTITY_FIELDS.map((name) => alert[name]));
}
