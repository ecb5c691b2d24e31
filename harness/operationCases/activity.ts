import type { OperationCase, CaseGroup } from './operationCase';

const v2: OperationCase[] = [
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

/** The operations that change an activity. */
export const activity: CaseGroup = {
	seed(emulator) {
		const recordingUrl = 'https://example.com/call.mp3';
		emulator.addActivity({ _id: 'act_1', type: 'aircallDone', recordingUrl });
	},
	v2,
};
