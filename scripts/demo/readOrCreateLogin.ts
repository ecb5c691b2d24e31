import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { createLogin, type Owner } from '../../harness/n8n/restSession';

const EMAIL = 'demo@example.com';

/** The login of the n8n in a user folder: created once and stored there, readable only by its user. */
export async function readOrCreateLogin(userFolder: string): Promise<Owner> {
	const path = join(userFolder, 'login.json');
	if (existsSync(path)) return JSON.parse(await readFile(path, 'utf8'));
	const login = createLogin(EMAIL);
	await mkdir(userFolder, { recursive: true });
	await writeFile(path, JSON.stringify(login), { mode: 0o600 });
	return login;
}
