import { activity } from './operations/activity';
import { campaign } from './operations/campaign';
import { enrich } from './operations/enrich';
import { lead } from './operations/lead';
import type { Mapping } from './mapping';
import { team } from './operations/team';
import { unsubscribe } from './operations/unsubscribe';

/** How our node replaces every operation of n8n's built-in Lemlist node (n8n-nodes-base 2.41.2, versions 1 and 2). */
export const MAPPINGS: readonly Mapping[] = [
	...activity,
	...campaign,
	...enrich,
	...lead,
	...team,
	...unsubscribe,
];

// A node that has saved neither has these defaults, because n8n omits unchanged values.
const DEFAULT_RESOURCE = 'activity';
const DEFAULT_OPERATIONS: Readonly<Record<string, string>> = {
	activity: 'getAll',
	campaign: 'getAll',
	enrich: 'get',
	lead: 'create',
	team: 'get',
	unsubscribe: 'add',
};

/** The mapping of a built-in node's operation; none if n8n has no such operation. */
export function findMapping(parameters: {
	resource?: unknown;
	operation?: unknown;
}): Mapping | undefined {
	const resource = String(parameters.resource ?? DEFAULT_RESOURCE);
	const operation = String(parameters.operation ?? DEFAULT_OPERATIONS[resource]);
	return MAPPINGS.find(({ from }) => from === `${resource}: ${operation}`);
}
