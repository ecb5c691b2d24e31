import { simplifiable } from '../../output/items';

/** A campaign, simplified on request. */
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
