import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

it("the comparison with n8n's nodes says what is counted in them (npm run comparison writes it)", () => {
	const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/comparison.ts', '--check'];
	const { stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });

	expect(stderr).toBe('');
});
