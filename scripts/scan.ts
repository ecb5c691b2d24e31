import { execFile } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { pack, PROJECT_ROOT, type PackedTarball } from '../harness/pack';
import { findForeignImports } from './scan/imports';
import { inspectTarball } from './scan/tarball';

interface Scanner {
	SOURCE_FILE_PATTERNS: string[];
	analyzePackage(
		folder: string,
		filePatterns: string[],
	): Promise<{ passed: boolean; message?: string; details?: string }>;
}

const SCANNER = '@n8n/scan-community-package/scanner/scanner.mjs';
/** The files of a published package that n8n's scanner reads. */
const PUBLISHED_FILE_PATTERNS = ['**/*.js', 'package.json'];

/** Runs n8n's package scanner and our own checks; the exit code is 1 if any of them fails. */
async function main(): Promise<void> {
	const scanner = (await import(SCANNER)) as Scanner;
	const packed = await pack();
	const { n8n } = JSON.parse(await readFile(join(PROJECT_ROOT, 'package.json'), 'utf8'));

	const findings = {
		'n8n scanner, source': await scan(scanner, PROJECT_ROOT, scanner.SOURCE_FILE_PATTERNS),
		'n8n scanner, tarball': await scan(scanner, await unpack(packed), PUBLISHED_FILE_PATTERNS),
		'imports of the published code': await findForeignImports(PROJECT_ROOT),
		[`tarball (${packed.files.length} files, ${packed.sizeBytes} bytes)`]: inspectTarball(packed, [
			...n8n.nodes,
			...n8n.credentials,
		]),
	};
	await rm(dirname(packed.path), { recursive: true });

	for (const [check, found] of Object.entries(findings)) {
		console.log(found.length === 0 ? `ok    ${check}` : `FAIL  ${check}\n${found.join('\n')}`);
	}
	if (Object.values(findings).some((found) => found.length > 0)) process.exitCode = 1;
}

async function scan(scanner: Scanner, folder: string, filePatterns: string[]): Promise<string[]> {
	const { passed, message, details } = await scanner.analyzePackage(folder, filePatterns);
	return passed && !message ? [] : [details ?? message ?? 'no reason given'];
}

async function unpack({ path }: PackedTarball): Promise<string> {
	const folder = join(dirname(path), 'package');
	await mkdir(folder);
	await promisify(execFile)('tar', ['-xzf', path, '-C', folder, '--strip-components=1']);
	return folder;
}

void main();
