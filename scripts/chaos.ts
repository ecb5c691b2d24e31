import '../test/support/setup';

import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { addLeadsInStorm, SHARE, type Figures } from '../test/chaos/exactlyOnce';
import { leftOpen } from '../test/chaos/leftovers';
import { disturbEveryWay, KINDS, type Cell } from '../test/chaos/matrix';
import { quicken } from '../test/chaos/pace';
import { chaosTable, countsOf } from '../test/chaos/table';

const BUILT = '../dist/nodes/Lemlist/transport/timing';
const LEADS = 2_000;
const EXECUTIONS = 8;
// Long enough for a busy machine; in the matrix a request that is late is only one more disturbance.
const STORM_TIMEOUT_MS = 8_000;

/** `npm run chaos`: disturbs every kind of operation in every way, and prints what came of it. */
async function main(): Promise<void> {
	const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
	const rejections: unknown[] = [];
	process.on('unhandledRejection', (reason) => rejections.push(reason));
	const leftovers = leftOpen();
	const timing = createRequire(__filename)(resolve(__dirname, BUILT)) as Parameters<
		typeof quicken
	>[0];

	quicken(timing);
	const cells: Cell[] = [];
	for (const kind of KINDS) cells.push(...(await disturbEveryWay(kind)));
	console.log(chaosTable(cells));

	quicken(timing, STORM_TIMEOUT_MS);
	const figures = await addLeadsInStorm(Number(values.seed), LEADS, EXECUTIONS);
	console.log(`\n${report(figures)}`);

	const problems = [
		...cells.flatMap(({ kind, disturbance, times, problems: found }) =>
			found.map((problem) => `${kind}, ${disturbance} x ${times}: ${problem}`),
		),
		...figures.untrue,
		...(figures.doubled > 0 ? [`${figures.doubled} leads are doubled`] : []),
		...rejections.map((reason) => `unhandled rejection: ${String(reason)}`),
		...(await leftovers()).map((resource) => `left open: ${resource}`),
	];
	const { tried } = countsOf(cells);
	console.log(`\n${tried} disturbances tried, ${problems.length} problems.`);
	for (const problem of problems) console.error(problem);
	if (problems.length > 0) process.exitCode = 1;
}

function report(figures: Figures): string {
	const { seed, leads, executions, requests, disturbed, reported, present, doubled } = figures;
	const kinds = Object.entries(disturbed).map(([name, count]) => `${count} ${name}`);
	return [
		`Exactly once: ${leads} leads in ${executions} executions, ${SHARE * 100} % of the requests disturbed (seed ${seed})`,
		`  requests:  ${requests}, of which disturbed: ${kinds.join(', ')}`,
		`  campaign:  ${present} leads, ${doubled} of them more than once`,
		`  reported:  ${reported.success} success, ${reported.error} failed, ${reported.unknown} unknown`,
		`  untrue:    ${figures.untrue.length}`,
		`  time:      ${figures.seconds} s`,
	].join('\n');
}

void main();
