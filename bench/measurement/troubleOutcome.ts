import type { StoredExecution } from '../../harness/n8n/storedExecutions';
import { log, type Row } from './figures';
import type { TroubleReport } from './trouble';

const SAME_MOMENT_MS = 2_000;
/** How many events n8n's table of processed items holds for a trigger. */
const REMEMBERED = 5_000;

/** What became of the events, by the executions that n8n has stored. */
export function toOutcome(report: TroubleReport, executions: StoredExecution[]): Row[] {
	const ended = executions.filter(({ status }) => status === 'success');
	const outputs = groupByEvent(ended);
	// Whatever the status is: only a success shows that the events were handed on.
	const crashed = groupByEvent(executions.filter(({ status }) => status !== 'success'));
	const twice = [...outputs.values()].filter((all) => all.length > 1);
	logPairs(twice);
	const missing = report.ids.filter((id) => !outputs.has(id) && !crashed.has(id));
	log(`missing: ${missing.join(', ') || 'none'}`);
	const countRace = (race: string) =>
		twice.filter((all) => raceBetween(all, ended) === race).length;
	const count = (isCounted: (id: string) => boolean) => report.ids.filter(isCounted).length;
	const counts = {
		'events that happened': report.ids.length,
		'events that no webhook delivered': report.lost,
		'deliveries that lemlist repeated': report.repeated,
		'**events that are missing**': missing.length,
		'events that are only in an execution that a kill ended': count(
			(id) => crashed.has(id) && !outputs.has(id),
		),
		'**events that came twice**': twice.length,
		'of these, within two seconds': countRace('moment'),
		'of these, with 5,000 other events in between': countRace('forgotten'),
		'of these, otherwise': countRace('otherwise'),
		'events that came after a kill had ended their first execution': count(
			(id) => crashed.has(id) && outputs.has(id),
		),
		executions: executions.length,
		'**executions without items**': ended.filter(({ items }) => items.length === 0).length,
		'failed executions that say what was wrong': executions.filter(
			({ status, items }) => status === 'error' && items.length === 0,
		).length,
	};
	return Object.entries(counts).map(([what, number]) => ({ what, number }));
}

/** Prints which executions have how many events in common. */
function logPairs(twice: StoredExecution[][]): void {
	const toText = ({ id, mode, createdAt, items }: StoredExecution) =>
		`${id} (${mode}, ${new Date(createdAt).toISOString().slice(11, 19)}, ${items.length} items)`;
	const counts = new Map<string, number>();
	for (const [{ mode }, second] of twice) {
		const pair = `${mode} executions and ${toText(second)}`;
		counts.set(pair, (counts.get(pair) ?? 0) + 1);
	}
	for (const [pair, count] of counts) log(`twice: ${count} of ${pair}`);
}

function groupByEvent(executions: StoredExecution[]): Map<string, StoredExecution[]> {
	const groups = new Map<string, StoredExecution[]>();
	for (const execution of executions) {
		for (const { _id } of execution.items) {
			if (_id !== undefined) groups.set(_id, [...(groups.get(_id) ?? []), execution]);
		}
	}
	return groups;
}

function raceBetween(
	[first, second]: StoredExecution[],
	executions: StoredExecution[],
): 'moment' | 'forgotten' | 'otherwise' {
	const from = first.createdAt;
	if (second.createdAt - from < SAME_MOMENT_MS) return 'moment';
	const between = executions
		.filter(({ createdAt }) => createdAt > from && createdAt < second.createdAt)
		.reduce((sum, { items }) => sum + items.length, 0);
	return between >= REMEMBERED ? 'forgotten' : 'otherwise';
}
