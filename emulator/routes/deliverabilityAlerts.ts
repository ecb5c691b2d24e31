import type { DeliverabilityAlert } from '../alertState';
import { Refusal } from '../errors';
import type { World } from '../world';
import { checkAlert } from './alertRules';
import { bodyObject, type Call, type Routes } from './route';

// Two alerts must differ in at least one of these (docs/lemlist-api.md#deliverability-alerts)
const KEY = [
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

const CHANGEABLE = [
	'threshold',
	'comparisonOperator',
	'periodDays',
	'periodMode',
	'channelConfig',
	'scopeEntities',
	'enabled',
];

export const deliverabilityAlerts: Routes = {
	'GET /deliverability/alerts': ({ world }) => {
		const { alerts } = world.state;
		return { alerts, total: alerts.length };
	},

	'POST /deliverability/alerts': (call) => {
		const { world } = call;
		const alert = newAlert(world, bodyObject(call));
		checkAlert(alert);
		const { alerts } = world.state;
		if (alerts.some((other) => keyOf(other) === keyOf(alert))) {
			throw new Refusal(409, 'DELIVERABILITY_ALERT_ALREADY_EXISTS', 'error');
		}
		alerts.push(alert);
		return alert;
	},

	'GET /deliverability/alerts/:alertId': alertOf,

	'PATCH /deliverability/alerts/:alertId': (call) => {
		const alert = alertOf(call);
		const changes = Object.entries(bodyObject(call)).filter(([name]) => CHANGEABLE.includes(name));
		const changed = { ...alert, ...Object.fromEntries(changes), updatedAt: now() };
		checkAlert(changed);
		return Object.assign(alert, changed);
	},

	'DELETE /deliverability/alerts/:alertId': (call) => {
		const { alerts } = call.world.state;
		alerts.splice(alerts.indexOf(alertOf(call)), 1);
		return { deleted: true };
	},
};

function newAlert({ state, nextId }: World, given: Partial<DeliverabilityAlert>) {
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
		...given,
	} as DeliverabilityAlert;
}

function alertOf({ world, params }: Call): DeliverabilityAlert {
	const alert = world.state.alerts.find(({ _id }) => _id === params.alertId);
	if (!alert) throw new Refusal(404, 'Alert not found', 'error');
	return alert;
}

function keyOf(alert: DeliverabilityAlert): string {
	return JSON.stringify(KEY.map((name) => alert[name]));
}

function now(): string {
	return new Date().toISOString();
}
