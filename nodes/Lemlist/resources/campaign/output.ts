import { simplifiable } from '../../output/items';

/** One campaign as lemlist shows, creates or copies it. */
export const campaignOutput = simplifiable(
	'_id',
	'name',
	'status',
	'state',
	'labels',
	'sequenceId',
	'scheduleIds',
	'createdAt',
	'createdBy',
	'senders',
	'errors',
);
