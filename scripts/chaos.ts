import '../harness/engine/setup';

import { parseArgs } from 'node:util';

import {
	addLeadsUnderFaults,
	FAULT_SHARE,
	type ExactlyOnceResult,
} from '../harness/faults/addLeadsUnderFaults';
import { trackOpenHandles } from '../harness/faults/openHandles';
import { runAllFaults, OPERATION_KINDS, type FaultResult } from '../harness/faults/faultMatrix';
import { useFastTimings } from '../harness/faults/useFastTimings';
import { formatFaultTable, countOutcomes } from '../harness/faults/faultTable';

const LEADS = 2_000;
const EXECUTIONS = 8;
// Long enough for a busy machine; in the matrix a late request is just another fault.
const STORM_TIMEOUT_MS = 8_000;

/** `npm run chaos`: runs every kind of operation under every fault and prints the outcomes. */
async function main(): Promise<void> {
	const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
	const rejections: unknown[] = [];
	process.on('unhandledRejection', (reason) => rejections.push(reason));
	const leftovers = trackOpenHandles();

	useFastTimings({ requestTimeoutMs: 700 });
	const cells: FaultResult[] = [];
	for (const kind of OPERATION_KINDS) cells.push(...(await runAllFaults(kind)));
	console.log(formatFaultTable(cells));

	useFastTimings({ requestTimeoutMs: STORM_TIMEOUT_MS });
	const figures = await addLeadsUnderFaults(Number(values.seed), LEADS, EXECUTIONS);
	console.log(`\n${report(figures)}`);

	const problems = [
		...cells.flatMap(({ kind, faultName, times, problems: found }) =>
			found.map((problem) => `${kind}, ${faultName} x ${times}: ${problem}`),
		),
		...figures.misreported,
		...(figures.duplicated > 0 ? [`${figures.duplicated} leads are doubled`] : []),
		...rejections.map((reason) => `unhandled rejection: ${String(reason)}`),
		...(await leftovers()).map((resource) => `left open: ${resource}`),
	];
	const { tried } = countOutcomes(cells);
	console.log(`\n${tried} faults tried, ${problems.length} problems.`);
	for (const problem of problems) console.error(problem);
	if (problems.length > 0) process.exitCode = 1;
}

function report(figures: ExactlyOnceResult): string {
	const { seed, leads, executions, requests, disturbed, reported, present, duplicated } = figures;
	const kinds = Object.entries(disturbed).map(([name, count]) => `${count} x ${name}`);
	return [
		`Exactly once: ${leads} leads in ${executions} executions, ${FAULT_SHARE * 100} % of the requests disturbed (seed ${seed})`,
		`  requests:    ${requests}, of which disturbed: ${kinds.join(', ')}`,
		`  campaign:    ${present} leads, ${duplicated} of them more than once`,
		`  reported:    ${reported.success} success, ${reported.error} failed, ${reported.unknown} unknown`,
		`  misreported: ${figures.misreported.length}`,
		`  time:        ${figures.seconds} s`,
	].join('\n');
}

void main();
