import { ApiError } from '../http/apiError';
import type { Activity } from '../model/state';
import type { EmulatorContext } from '../context';
import { bodyObject, requireById, type RouteCall, type Routes } from './route';

const STATUSES = [
	{
		key: 'connected',
		label: 'Connected',
		callAnswered: true,
		callPositive: false,
		callNegative: false,
	},
	{
		key: 'left-voicemail',
		label: 'Left a Voicemail',
		callAnswered: false,
		callPositive: false,
		callNegative: false,
	},
	{
		key: 'interested',
		label: 'Interested',
		callAnswered: true,
		callPositive: true,
		callNegative: false,
	},
];

const REQUIRED = ['externalId', 'userId', 'direction', 'startedAt'];

/** Calls, which lemlist keeps as activities; those of outside dialers are logged once for each external ID. */
export const calls: Routes = {
	'POST /calls': (call) => {
		const { context } = call;
		const { contactId, leadId, taskId, ...body } = bodyObject(call);
		const missing = REQUIRED.find((name) => typeof body[name] !== 'string');
		if (missing) throw refusal(context, 400, 'ROUTE_BAD_REQUEST', `Bad params: ${missing}`);
		const users = context.state.users;
		requireById(
			users,
			body.userId,
			refusal(context, 400, 'ROUTE_BAD_REQUEST', 'Bad params: userId'),
		);
		const known = findCall(call, String(body.externalId));
		if (known) return toAnswer(known);
		const lead = context.state.leads.find(({ _id }) => _id === leadId);
		const task = context.state.tasks.find(({ _id }) => _id === taskId);
		const activity = context.recordActivity({
			...body,
			type: 'aircallEnded',
			contactId: contactId ?? lead?.contactId ?? task?.contactId,
			leadId: lead?._id ?? task?.leadId,
			phoneProvider: body.provider ?? null,
			hasRecording: body.recordingUrl !== undefined,
		});
		return toAnswer(activity);
	},

	'GET /calls/:callId': (call) => toAnswer(requireCall(call)),

	'PATCH /calls/:callId': (call) => {
		const activity = requireCall(call);
		if (!activity.externalId) {
			const message = 'Only calls that were logged by API can be updated';
			throw refusal(call.context, 404, 'CALLS_API_CALL_NOT_UPDATABLE', message);
		}
		const changes = bodyObject(call);
		Object.assign(activity, changes, changes.recordingUrl ? { hasRecording: true } : {});
		return toAnswer(activity);
	},

	'GET /call-statuses': () => ({ success: true, data: STATUSES }),
};

function findCall({ context }: RouteCall, id: string): Activity | undefined {
	return context.state.activities.find(
		(one) => one.type.startsWith('aircall') && (one._id === id || one.externalId === id),
	);
}

function requireCall(call: RouteCall): Activity {
	const found = findCall(call, call.params.callId);
	if (found) return found;
	throw refusal(call.context, 404, 'CALLS_API_CALL_NOT_FOUND', 'Call not found');
}

function refusal({ options }: EmulatorContext, status: number, code: string, message: string) {
	return new ApiError(status, message, options.callsErrorShape, code);
}

function toAnswer(activity: Activity) {
	const { _id, externalId, userId, contactId, leadId, campaignId, direction, startedAt } = activity;
	const { duration, callStatus, note, phoneProvider, hasRecording } = activity;
	const link = { contactId, leadId, campaignId };
	const facts = { direction, startedAt, duration, callStatus, note, phoneProvider, hasRecording };
	return {
		success: true,
		data: { _id, externalId: externalId ?? null, userId, ...link, ...facts },
	};
}
