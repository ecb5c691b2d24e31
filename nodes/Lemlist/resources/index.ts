import type { Resource } from '../engine/types';
import { activity } from './activity';
import { campaign } from './campaign';
import { lead } from './lead';
import { team } from './team';
import { unsubscribe } from './unsubscribe';
import { webhook } from './webhook';

/** What the node can do, in the order of the dropdown. */
export const resources: readonly Resource[] = [
	activity,
	campaign,
	lead,
	team,
	unsubscribe,
	webhook,
];
