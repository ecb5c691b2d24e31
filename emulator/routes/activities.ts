import { ApiError } from '../http/apiError';
import { isActivityType, isGroup, matchesType } from '../model/eventTypes';
import { toActivityLead } from '../model/leads';
import type { Activity } from '../model/state';
import { paginateByOffset, type RouteCall, type Routes } from './route';

export const activities: Routes = {
	'GET /activities': (call) => {
		const { context, isV2 } = call;
		const { unknownActivityType } = context.options;
		if (!knowsType(call)) {
			if (unknownActivityType === 'refused') throw new ApiError(400, 'Invalid type');
			// Not an empty list (docs/lemlist-api.md#unknown-activity-types)
			if (unknownActivityType === 'emptyObject') return {};
		}
		const found = sortNewestFirst(context.state.activities.filter(toFilter(call)));
		return paginateByOffset(call, found).map((activity) =>
			isV2 ? toCurrentView(call, activity) : toOriginalView(activity),
		);
	},

	'DELETE /activities/:activityId/recording-transcript': ({ context, params }) => {
		const activity = context.state.activities.find(({ _id }) => _id === params.activityId);
		if (!activity?.recordingUrl) throw new ApiError(404, 'Activity not found');
		delete activity.recordingUrl;
		delete activity.transcript;
		return { ok: true };
	},
};

function knowsType({ query: { type }, context }: RouteCall): boolean {
	return !type || isActivityType(type) || (context.options.filtersByGroup && isGroup(type));
}

function toFilter(call: RouteCall): (activity: Activity) => boolean {
	const { query, isV2 } = call;
	const { campaignId, isFirst, leadId } = query;
	if (
		isV2 &&
		query.minDate &&
		query.maxDate &&
		Date.parse(query.maxDate) <= Date.parse(query.minDate)
	)
		throw new ApiError(400, 'maxDate must be after minDate');
	const type = knowsType(call) ? query.type : undefined;
	const from = parseTimestamp(query.minDate ?? query.startDate) ?? -Infinity;
	const to = parseTimestamp(query.maxDate ?? query.endDate) ?? Infinity;
	const isInTimeRange = ({ createdAt }: Activity) => {
		// Parsing the dates of a long list would take longer than all the rest
		if (from === -Infinity && to === Infinity) return true;
		return Date.parse(createdAt) >= from && Date.parse(createdAt) <= to;
	};
	return (activity) => {
		const matchesFilters =
			(!type || matchesType(activity.type, type)) &&
			(!campaignId || activity.campaignId === campaignId) &&
			(isFirst !== 'true' || activity.isFirst);
		// Only the current API filters by lead and dates
		if (!isV2) return matchesFilters;
		return matchesFilters && (!leadId || activity.leadId === leadId) && isInTimeRange(activity);
	};
}

/** Parses ISO 8601 or seconds since 1970 (docs/lemlist-api.md#dates). */
function parseTimestamp(text: string | undefined): number | undefined {
	if (!text) return undefined;
	return /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text);
}

// Of two activities with the same time, the one recorded later comes first
function sortNewestFirst(found: Activity[]): Activity[] {
	return found.toReversed().sort((a, b) => compareText(b.createdAt, a.createdAt));
}

function toCurrentView({ context }: RouteCall, activity: Activity) {
	const lead = context.state.leads.find(({ _id }) => _id === activity.leadId);
	return lead ? { ...activity, lead: toActivityLead(lead) } : activity;
}

function toOriginalView({ contactId: _contactId, stepId: _stepId, ...activity }: Activity) {
	return activity;
}

// ISO 8601 times sort as plain text, so no locale is needed
function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
