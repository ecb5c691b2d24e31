import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Owner } from '../../harness/n8n/restSession';

const EMAIL = 'demo@example.com';
const RANDOM_BYTES = 9;

/** The login of the n8n in a user folder: made up once, kept there, readable by its user alone. */
export async function readOrCreateLogin(userFolder: string): Promise<Owner> {
	const path = join(userFolder, 'login.json');
	if (existsSync(path)) return JSON.parse(await readFile(path, 'utf8'));
	// n8n wants a number and a capital letter in every password.
	const password = `${randomBytes(RANDOM_BYTES).toString('hex')}A1`;
	const login = { email: EMAIL, password };
	await mkdir(userFolder, { recursive: true });
	await writeFile(path, JSON.stringify(login), { mode: 0o600 });
	return login;
}
