import { simplified } from '../../output/items';

/** When a schedule sends. */
export const scheduleRecord = simplified(
	'_id',
	'name',
	'timezone',
	'start',
	'end',
	'weekdays',
	'secondsToWait',
	'public',
);
