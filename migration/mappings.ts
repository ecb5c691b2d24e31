import { activity } from './operations/activity';
import { campaign } from './operations/campaign';
import { enrich } from './operations/enrich';
import { lead } from './operations/lead';
import type { Mapping } from './mapping';
import { team } from './operations/team';
import { unsubscribe } from './operations/unsubscribe';

/** Every operation of n8n's own Lemlist node (n8n-nodes-base 2.41.2, versions 1 and 2) and how ours does it. */
export const MAPPINGS: readonly Mapping[] = [
	...activity,
	...campaign,
	...enrich,
	...lead,
	...team,
	...unsubscribe,
];

// What a node does that has saved neither: n8n leaves out what is as preset.
const DEFAULT_RESOURCE = 'activity';
const DEFAULT_OPERATIONS: Readonly<Record<string, string>> = {
	activity: 'getAll',
	campaign: 'getAll',
	enrich: 'get',
	lead: 'create',
	team: 'get',
	unsubscribe: 'add',
};

/** The mapping of what a node of n8n's is set to; nothing when n8n has no such operation. */
export function findMapping(parameters: {
	resource?: unknown;
	operation?: unknown;
}): Mapping | undefined {
	const resource = String(parameters.resource ?? DEFAULT_RESOURCE);
	const operation = String(parameters.operation ?? DEFAULT_OPERATIONS[resource]);
	return MAPPINGS.find(({ from }) => from === `${resource}: ${operation}`);
}
