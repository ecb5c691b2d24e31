import type { OperationCase, CaseGroup } from './operationCase';

const v2: OperationCase[] = [
	{
		operation: 'activity: getAll',
		parameters: { limit: 1, filters: { type: 'emailsReplied' } },
		sends: ['GET /activities?version=v2&type=emailsReplied&offset=0&limit=1'],
		returns: [
			{
				_id: 'act_2',
				lead: { email: 'dinesh@piedpiper.com', variables: { color: 'red' } },
				campaign: { id: 'cam_1', step: 0, stepNumber: 1 },
				message: { subject: 'Re: Lunch?', text: 'Sure', fullText: 'Sure\nLunch?' },
				interest: { score: 0.9 },
			},
		],
		fails: {
			parameters: { filters: { type: '' } },
			error: "'Type' is empty [item 0]",
		},
	},
	{
		operation: 'activity: getAll',
		parameters: {
			limit: 1,
			filters: { minDate: '2026-01-01T00:00:00Z', maxDate: '2026-01-02T00:00:00Z' },
		},
		sends: [
			'GET /activities?version=v2&minDate=2026-01-01T00%3A00%3A00.000Z&maxDate=2026-01-02T00%3A00%3A00.000Z&offset=0&limit=1',
		],
		returns: [],
		fails: {
			parameters: { filters: { minDate: '2026-01-02', maxDate: '2026-01-01' } },
			error: "'Until' is before 'From' [item 0]",
		},
	},
	{
		operation: 'activity: deleteRecording',
		parameters: { activityId: 'act_1' },
		sends: ['DELETE /activities/act_1/recording-transcript'],
		returns: [{ deleted: true }],
		fails: {
			parameters: { activityId: 'act_9' },
			error: 'Activity not found (404) [item 0]',
		},
	},
];

/** What happened, and the operation that changes it. */
export const activity: CaseGroup = {
	seed(emulator) {
		const recordingUrl = 'https://example.com/call.mp3';
		emulator.addActivity({ _id: 'act_1', type: 'aircallDone', recordingUrl });
		emulator.addCampaign({ _id: 'cam_1' });
		const variables = { firstName: 'Dinesh', lastName: 'Chugtai', color: 'red' };
		const lead = { _id: 'lea_1', campaignId: 'cam_1', contactId: 'ctc_1', variables };
		emulator.addLead({ ...lead, email: 'dinesh@piedpiper.com' });
		emulator.addActivity({
			_id: 'act_2',
			type: 'emailsReplied',
			leadId: 'lea_1',
			subject: 'Re: Lunch?',
			message: '<p>Sure</p><blockquote type="cite">Lunch?</blockquote>',
			messagePreview: 'Sure',
			aiLeadInterestScore: 0.9,
		});
	},
	v2,
};
