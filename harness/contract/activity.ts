import type { Contract } from './contract';

export const activity: Contract = {
	'activity: getAll': {
		request: 'GET /activities',
		query: {
			version: 'v2!',
			type: 'string',
			campaignId: 'string',
			isFirst: 'boolean',
			offset: 'integer',
			limit: 'integer',
			leadId: 'string',
			minDate: 'string',
			maxDate: 'string',
		},
	},

	'activity: deleteRecording': {
		request: 'DELETE /activities/{activityId}/recording-transcript',
	},
};
