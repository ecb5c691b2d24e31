import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { findSystemBinary } from './systemBinary';
import { startService, type Service } from './startService';

const POSTGRES_USER = 'n8n';
const POSTGRES_DATABASE = 'postgres';
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;

/** Debian keeps each major version in a separate folder outside PATH. */
const DEBIAN_FOLDER = '/usr/lib/postgresql';
/** PostgreSQL refuses to run as root; Debian's package creates this user for it. */
const SYSTEM_USER = 'postgres';
const AS_SYSTEM_USER = [
	'setpriv',
	`--reuid=${SYSTEM_USER}`,
	`--regid=${SYSTEM_USER}`,
	'--clear-groups',
];

/** Starts a separate PostgreSQL on the loopback address; it accepts any password. */
export async function startPostgres(): Promise<Service> {
	const initdb = findPostgresBinary('initdb');
	const postgres = findPostgresBinary('postgres');
	return await startService({
		name: 'postgres',
		readyText: 'database system is ready to accept connections',
		prepare: async (folder, port) => {
			const data = join(folder, 'data');
			if (isRoot()) await run(['chown', SYSTEM_USER, folder]);
			await run(asSystemUser([initdb, '-D', data, '-U', POSTGRES_USER, ...INITDB_OPTIONS]));
			const address = ['-h', '127.0.0.1', '-p', String(port), '-k', folder];
			return asSystemUser([postgres, '-D', data, ...address, ...SERVER_OPTIONS]);
		},
	});
}

/** The settings of an n8n that keeps its data there. */
export function postgresEnvironment({ port }: Service): NodeJS.ProcessEnv {
	return {
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: '127.0.0.1',
		DB_POSTGRESDB_PORT: String(port),
		DB_POSTGRESDB_USER: POSTGRES_USER,
		DB_POSTGRESDB_DATABASE: POSTGRES_DATABASE,
	};
}

/** Runs a query on the database of n8n and returns the rows. */
export async function queryPostgres<Row>(port: number, sql: string): Promise<Row[]> {
	const address = ['-h', '127.0.0.1', '-p', String(port), '-U', POSTGRES_USER];
	const query = `SELECT coalesce(json_agg(rows), '[]') FROM (${sql}) AS rows`;
	const { stdout } = await promisify(execFile)(
		findPostgresBinary('psql'),
		[...address, '-d', POSTGRES_DATABASE, '-At', '-c', query],
		{ maxBuffer: MAX_OUTPUT_BYTES },
	);
	return JSON.parse(stdout) as Row[];
}

const INITDB_OPTIONS = ['--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'];

// The data is temporary, so it need not survive a power failure or stay in shared memory.
const SERVER_OPTIONS = [
	'fsync=off',
	'full_page_writes=off',
	'dynamic_shared_memory_type=mmap',
].flatMap((setting) => ['-c', setting]);

function findPostgresBinary(name: string): string {
	return findSystemBinary({ name, folders: debianFolders(), debianPackage: 'postgresql' });
}

function debianFolders(): string[] {
	if (!existsSync(DEBIAN_FOLDER)) return [];
	const versions = readdirSync(DEBIAN_FOLDER).sort((a, b) => Number(b) - Number(a));
	return versions.map((version) => join(DEBIAN_FOLDER, version, 'bin'));
}

function isRoot(): boolean {
	return process.getuid?.() === 0;
}

function asSystemUser(command: string[]): string[] {
	return isRoot() ? [...AS_SYSTEM_USER, ...command] : command;
}

async function run([program, ...args]: string[]): Promise<void> {
	// The system user may have no access to the folder of this project.
	await promisify(execFile)(program, args, { cwd: '/' });
}
