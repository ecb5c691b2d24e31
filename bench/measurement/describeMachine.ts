import { execFile } from 'node:child_process';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { installN8n } from '../../harness/n8n/installN8n';
import { N8N_VERSION } from '../../harness/n8n/n8nRelease';

/** When and where something was measured, in a sentence. */
export async function describeMachine(): Promise<string> {
	const { node } = await installN8n();
	const { stdout } = await promisify(execFile)(join(node.binFolder, 'node'), ['--version']);
	const [{ model }] = cpus();
	const day = new Date().toISOString().slice(0, 10);
	const memory = Math.round(totalmem() / 2 ** 30);
	const load = loadavg()[0].toFixed(1);
	return (
		`Measured on ${day}: ${cpus().length} cores (${model.trim()}), ${memory} GB, ` +
		`${platform()} ${arch()}, n8n ${N8N_VERSION} on Node ${stdout.trim()}. ` +
		`Load of the machine at the end: ${load}.`
	);
}
