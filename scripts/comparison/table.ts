import { table } from '../../harness/docs/markdown';
import type { Facts } from './facts';

const ROWS: ReadonlyArray<readonly [point: string, cell: (facts: Facts) => string]> = [
	['Version of a new node', ({ version }) => version],
	['Operations', ({ operations }) => String(operations)],
	['... with a line of their own in the node panel', ({ actions }) => String(actions)],
	['Trigger nodes', ({ triggers }) => String(triggers)],
	['Events that a trigger can start on', ({ events }) => String(events)],
	['Fields that are pickers (list with search, By ID ...)', ({ pickers }) => String(pickers)],
	['... that take a URL as well', ({ pickersByUrl }) => String(pickersByUrl)],
	['Lists behind the pickers', ({ lists }) => String(lists)],
	['... read page by page', ({ pagedLists }) => String(pagedLists)],
	['... that depend on another field', ({ dependentLists }) => String(dependentLists)],
	['Dropdowns without a search at the service', ({ dropdowns }) => String(dropdowns)],
	['Fields that map columns (one by one or automatically)', ({ mappers }) => String(mappers)],
	['Output previews in the editor', ({ previews, operations }) => `${previews} of ${operations}`],
	['Usable as a tool of an AI agent', ({ isTool }) => (isTool ? 'yes' : 'no')],
	['Hints that depend on the form', ({ staticHints }) => String(staticHints)],
	['Files that give a hint at run time', ({ runtimeHints }) => String(runtimeHints)],
	[
		'Files that deal with "too many requests" (429)',
		({ rateLimitFiles }) => String(rateLimitFiles),
	],
];

/** What was counted, a point in each row and a node in each column. */
export function countsTable(facts: ReadonlyMap<string, Facts>): string {
	const columns = [...facts.values()];
	return table(
		['Point', ...facts.keys()],
		ROWS.map(([point, cell]) => [point, ...columns.map(cell)]),
	);
}
