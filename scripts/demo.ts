import { play } from './demo/play';
import { openStage, type Closing, type Stage } from './demo/stage';
import { Disappointment } from './demo/story';

/** Shows the package at work in a real n8n; `--once` ends by itself instead of staying open. */
async function main(): Promise<void> {
	const isOnce = process.argv.includes('--once');
	const closing: Closing = [];
	try {
		const stage = await openStage(isOnce, closing);
		const cleanUp = await play(stage);
		if (!isOnce) await stayOpen(stage);
		await cleanUp();
		console.log('The demo is over: all figures are as they must be.');
	} finally {
		for (const close of closing.reverse()) await close();
	}
}

async function stayOpen({ server, login }: Stage): Promise<void> {
	console.log(`\nn8n is open at ${server.url}`);
	console.log(`  e-mail    ${login.email}\n  password  ${login.password}`);
	console.log('Press Ctrl+C to end.\n');
	// npm and tsx pass a Ctrl+C on that has arrived already, so the clean-up must survive a second one.
	await new Promise((resolve) => {
		process.on('SIGINT', resolve);
		process.on('SIGTERM', resolve);
	});
}

main().catch((error) => {
	console.error(error instanceof Disappointment ? `The demo failed: ${error.message}` : error);
	process.exitCode = 1;
});
