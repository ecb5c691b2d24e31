import { parseArgs } from 'node:util';

import { startEmulator, type Emulator, type EmulatorOptions } from '.';
import { addDemoTeam } from './demoTeam';

const USAGE =
	'Usage: npm run emulator -- [--port 8910] [--latency 150 | 50-200] [--window fixed|sliding]';

function parseOptions(argv: string[]): EmulatorOptions {
	const { values } = parseArgs({
		args: argv,
		options: {
			port: { type: 'string', default: '8910' },
			latency: { type: 'string', default: '0' },
			window: { type: 'string', default: 'fixed' },
		},
	});
	const [min, max = min] = values.latency.split('-').map(Number);
	const { window } = values;
	const isValid = [Number(values.port), min, max].every((value) => value >= 0);
	if (!isValid || (window !== 'fixed' && window !== 'sliding')) throw new Error(USAGE);
	return { port: Number(values.port), latencyMs: [min, max], window };
}

function printGuide({ baseUrl, apiKey, options }: Emulator): void {
	const origin = baseUrl.replace(/\/api$/, '');
	const post = 'curl -H "Content-Type: application/json" -d';
	console.log(`The emulator is running.

  Base URL   ${baseUrl}
  API key    ${apiKey}
  Rate limit ${options.limit} requests per ${options.intervalMs} ms, ${options.window} window

Enter both in the credential "Lemlist Community API", or try:
  curl --user ":${apiKey}" ${baseUrl}/campaigns

Record an activity (and call its hooks), add a fault, show the state:
  ${post} '{"type":"emailsReplied"}' ${origin}/_emulator/activities
  ${post} '{"match":"GET /team","status":503}' ${origin}/_emulator/faults
  curl ${origin}/_emulator/state

Stop with Ctrl+C.`);
}

async function main(): Promise<void> {
	const emulator = await startEmulator(parseOptions(process.argv.slice(2)));
	addDemoTeam(emulator);
	printGuide(emulator);
	const stop = () => void emulator.close();
	process.once('SIGINT', stop).once('SIGTERM', stop);
}

main().catch((error: Error) => {
	console.error(error.message);
	process.exitCode = 1;
});
