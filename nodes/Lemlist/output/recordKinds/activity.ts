import { ACTIVITY_PARTS, simplifyActivity } from '../activity/simplifyActivity';
import type { RecordKind } from './recordKind';

/** Something that happened in a campaign or a conversation (docs/lemlist-api.md#activities). */
export const ACTIVITY: RecordKind = {
	name: 'activity',
	idPrefix: 'act_',
	isOfTriggers: true,
	columns: Object.fromEntries(ACTIVITY_PARTS.map((name) => [name, [name]])),
	prepare: (activity) => simplifyActivity(activity, 'list'),
};
