import type { CaseGroup, OperationCase } from './operationCase';

const OWNER = 'usr_aawMB5Gd5JJCFYvjp';
const STARTED_AT = '2026-10-21T09:30:00.000Z';

const v2: OperationCase[] = [
	{
		operation: 'call: create',
		parameters: {
			externalId: 'dialer-1',
			userId: OWNER,
			startedAt: STARTED_AT,
			linkTo: 'contact',
			contactId: 'ctc_1',
			additionalFields: { callStatus: 'connected', duration: 45, provider: 'trellus' },
			additionalJson: '{ "transcript": "Hello" }',
		},
		sends: [
			`POST /calls {"externalId":"dialer-1","userId":"${OWNER}","direction":"outbound","startedAt":"${STARTED_AT}","contactId":"ctc_1","duration":45,"provider":"trellus","callStatus":"connected","transcript":"Hello"}`,
		],
		returns: [{ externalId: 'dialer-1', contactId: 'ctc_1', duration: 45, hasRecording: false }],
		fails: {
			parameters: { userId: 'usr_9' },
			error: 'ROUTE_BAD_REQUEST: Bad params: userId (400) [item 0]',
		},
	},
	{
		operation: 'call: get',
		parameters: { callId: 'dialer-0' },
		sends: ['GET /calls/dialer-0'],
		returns: [{ _id: 'act_1', externalId: 'dialer-0' }],
		fails: {
			parameters: { callId: 'act_9' },
			error: 'CALLS_API_CALL_NOT_FOUND: Call not found (404) [item 0]',
		},
	},
	{
		operation: 'call: update',
		parameters: {
			callId: 'dialer-0',
			updateFields: { callStatus: 'left-voicemail', duration: 45 },
		},
		sends: ['PATCH /calls/dialer-0 {"duration":45,"callStatus":"left-voicemail"}'],
		returns: [{ _id: 'act_1', callStatus: 'left-voicemail', duration: 45 }],
		fails: {
			parameters: { callId: 'act_2' },
			error:
				'CALLS_API_CALL_NOT_UPDATABLE: Only calls that were logged by API can be updated (404) [item 0]',
		},
	},
	{
		operation: 'call: getStatuses',
		parameters: { returnAll: true },
		sends: ['GET /call-statuses'],
		returns: [{ key: 'connected', callAnswered: true }, { key: 'left-voicemail' }, {}],
		fails: {
			parameters: { returnAll: false, limit: 0 },
			error: "'Limit' must be 1 or more [item 0]",
		},
	},
];

/** A call that was logged by API, and one of lemlist's dialer. */
export const call: CaseGroup = {
	seed(emulator) {
		const shared = { type: 'aircallEnded', userId: OWNER };
		emulator.addActivity({ ...shared, _id: 'act_1', externalId: 'dialer-0' });
		emulator.addActivity({ ...shared, _id: 'act_2', externalId: null });
	},
	v2,
};
