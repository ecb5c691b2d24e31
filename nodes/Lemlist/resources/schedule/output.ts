import { simplifiable } from '../../output/items';

/** When a schedule sends. */
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
