import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { readOutputs } from '../harness/previews/readOutputs';
import { PREVIEW_FOLDER, toPreviews } from '../harness/previews/previews';

/** Writes the editor's output previews from the output of the built node with the emulator. */
async function main(): Promise<void> {
	const previews = toPreviews(await readOutputs());
	await rm(PREVIEW_FOLDER, { recursive: true, force: true });
	for (const [path, text] of previews) {
		const file = join(PREVIEW_FOLDER, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
}

void main();
