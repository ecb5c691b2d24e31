import { Refusal } from '../errors';
import { isActivityType, isOfType } from '../events';
import { activityLead } from '../leadViews';
import type { Activity } from '../state';
import { pageByOffset, type Call, type Routes } from './route';

export const activities: Routes = {
	'GET /activities': (call) => {
		const { query, world, isV2 } = call;
		// Not an empty list (docs/lemlist-api.md#unknown-activity-types)
		if (query.type && !isActivityType(query.type)) return {};
		const found = newestFirst(world.state.activities.filter(filterOf(call)));
		return pageByOffset(call, found).map((activity) =>
			isV2 ? currentView(call, activity) : originalView(activity),
		);
	},

	'DELETE /activities/:activityId/recording-transcript': ({ world, params }) => {
		const activity = world.state.activities.find(({ _id }) => _id === params.activityId);
		if (!activity?.recordingUrl) throw new Refusal(404, 'Activity not found');
		delete activity.recordingUrl;
		delete activity.transcript;
		return { ok: true };
	},
};

function filterOf({ query, isV2 }: Call): (activity: Activity) => boolean {
	const { type, campaignId, isFirst, leadId } = query;
	const from = moment(query.minDate ?? query.startDate) ?? -Infinity;
	const to = moment(query.maxDate ?? query.endDate) ?? Infinity;
	const isInTime = ({ createdAt }: Activity) => {
		// Reading the dates of a long list for nothing would take longer than all the rest.
		if (from === -Infinity && to === Infinity) return true;
		return Date.parse(createdAt) >= from && Date.parse(createdAt) <= to;
	};
	return (activity) => {
		const isInFilters =
			(!type || isOfType(activity.type, type)) &&
			(!campaignId || activity.campaignId === campaignId) &&
			(isFirst !== 'true' || activity.isFirst);
		// The lead and the dates came with the current API
		if (!isV2) return isInFilters;
		return isInFilters && (!leadId || activity.leadId === leadId) && isInTime(activity);
	};
}

/** Parses ISO 8601 or seconds since 1970 (docs/lemlist-api.md#dates). */
function moment(text: string | undefined): number | undefined {
	if (!text) return undefined;
	return /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text);
}

// Of two activities of one moment, the one recorded later comes first
function newestFirst(found: Activity[]): Activity[] {
	return found.toReversed().sort((one, other) => compared(other.createdAt, one.createdAt));
}

function currentView({ world }: Call, activity: Activity) {
	const lead = world.state.leads.find(({ _id }) => _id === activity.leadId);
	return lead ? { ...activity, lead: activityLead(lead) } : activity;
}

function originalView({ contactId: _contactId, stepId: _stepId, ...activity }: Activity) {
	return activity;
}

// Moments of one form need no language's order.
function compared(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
