import { simplifiable } from '../../output/items';

/** A schedule, simplified on request. */
export const scheduleOutput = simplifiable(
	'_id',
	'name',
	'timezone',
	'start',
	'end',
	'weekdays',
	'secondsToWait',
	'public',
);
