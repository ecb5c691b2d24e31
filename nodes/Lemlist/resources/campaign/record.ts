import { simplified } from '../../output/items';

/** One campaign as lemlist shows, creates or copies it. */
export const campaignRecord = simplified(
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
