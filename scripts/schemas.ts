import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { readOutputs } from './schemas/outputs';
import { PREVIEWS, previewsOf } from './schemas/previews';

/** Writes the output previews of the editor from what the built node gives with the emulator. */
async function main(): Promise<void> {
	const previews = previewsOf(await readOutputs());
	await rm(PREVIEWS, { recursive: true, force: true });
	for (const [path, text] of previews) {
		const file = join(PREVIEWS, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
}

void main();
