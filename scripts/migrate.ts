import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { migrateExport } from '../migration/migrateExport';
import { formatReport } from '../migration/formatReport';
import { OPERATION_ROUTES } from '../migration/httpRequest/probeOperation';

const USAGE = 'Usage: npm run migrate -- <file exported from n8n> [more files]';

/** Writes `<name>.lemlist.json` next to each file and prints the changes. */
async function main(files: string[]): Promise<void> {
	if (files.length === 0) throw new Error(USAGE);
	for (const name of files) {
		// npm runs a command in the folder of the project, whatever the current folder is.
		const file = resolve(process.env.INIT_CWD ?? '', name);
		const { data, migrations } = migrateExport(
			parsed(file, await readFile(file, 'utf8')),
			OPERATION_ROUTES,
		);
		const target = `${file.replace(/\.json$/i, '')}.lemlist.json`;
		await writeFile(target, `${JSON.stringify(data, null, 2)}\n`);
		console.log(`${formatReport(migrations)}\n\nWritten to ${target}`);
	}
}

function parsed(file: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Error(`${file} is not JSON: ${(error as Error).message}`);
	}
}

main(process.argv.slice(2)).catch((error: Error) => {
	console.error(error.message);
	process.exitCode = 1;
});
