import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runCommand } from './runCommand';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'migrate-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run migrate', () => {
	it('writes the migrated workflow next to the file and prints a report', () => {
		const nodes = [
			{
				name: 'Team',
				type: 'n8n-nodes-base.lemlist',
				typeVersion: 2,
				parameters: { resource: 'team' },
			},
		];
		write('mine.json', JSON.stringify({ name: 'Mine', nodes, connections: {} }));

		const { status, stdout } = runCommand(folder, 'mine.json');

		expect(status).toBe(0);
		expect(stdout).toContain('  Team: team: get in v2');
		expect(stdout).toContain(join(folder, 'mine.lemlist.json'));
		const { nodes: migrated } = JSON.parse(
			readFileSync(join(folder, 'mine.lemlist.json'), 'utf8'),
		) as { nodes: Array<{ type: string }> };
		expect(migrated[0].type).toBe('n8n-nodes-lemlist.lemlist');
	});

	it.each([
		['prints its usage without a file', [], /^Usage: npm run migrate/],
		['names a file that is not JSON', ['text.json'], /text\.json is not JSON/],
		['names a file that is missing', ['none.json'], /none\.json/],
	])('%s', (_, files, message) => {
		write('text.json', 'text');

		const { status, stderr } = runCommand(folder, ...files);

		expect(status).toBe(1);
		expect(stderr).toMatch(message);
	});
});

function write(name: string, text: string): void {
	writeFileSync(join(folder, name), text);
}
