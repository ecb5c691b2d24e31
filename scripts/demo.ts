import { runDemo } from './demo/runDemo';
import { startDemoInstance, type Cleanup, type DemoInstance } from './demo/demoInstance';
import { DemoError } from './demo/report';

/** Shows the package at work in a real n8n, which stays open; with `--once` the demo ends on its own. */
async function main(): Promise<void> {
	const isOnce = process.argv.includes('--once');
	const cleanup: Cleanup = [];
	try {
		const instance = await startDemoInstance(isOnce, cleanup);
		const cleanUp = await runDemo(instance);
		if (!isOnce) await stayOpen(instance);
		await cleanUp();
		console.log('The demo is over: all figures are as expected.');
	} finally {
		for (const close of cleanup.reverse()) await close();
	}
}

async function stayOpen({ url, login }: DemoInstance): Promise<void> {
	console.log(`\nn8n is open at ${url}`);
	console.log(`  email     ${login.email}\n  password  ${login.password}`);
	console.log('Press Ctrl+C to end.\n');
	// npm and tsx forward a Ctrl+C that this process has received already, so the cleanup must survive a second one.
	await new Promise((resolve) => {
		process.on('SIGINT', resolve);
		process.on('SIGTERM', resolve);
	});
}

main().catch((error) => {
	console.error(error instanceof DemoError ? `The demo failed: ${error.message}` : error);
	process.exitCode = 1;
});
