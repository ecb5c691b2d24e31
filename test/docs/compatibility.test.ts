import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { compatibilityPage, type MatrixRun } from '../../harness/matrix/compatibilityPage';
import { readRuns } from '../../harness/matrix/readRuns';
import { PROJECT_ROOT } from '../../harness/pack';

const passed: MatrixRun = {
	n8nVersion: '2.41.1',
	nodeVersion: '24.1.0',
	packageVersion: '1.0.0',
	sourceDigest: 'abc',
	date: '2026-11-30',
	results: [{ title: 'the package loads', isPassed: true }],
};

const failed: MatrixRun = {
	...passed,
	n8nVersion: '1.123.81',
	results: [
		{ title: 'the package loads', isPassed: false, reason: 'Error: no node' },
		{ title: 'a lead is added', isPassed: true },
	],
};

describe('docs/compatibility.md', () => {
	it('shows the versions in their order, and what was not run on one', () => {
		const page = compatibilityPage([passed, failed]);

		expect(page).toContain('| Check | 1.123.81 | 2.41.1 |');
		expect(page).toContain('| Passed | 1 of 2 | 1 of 1 |');
		expect(page).toContain('| the package loads | **no** | yes |');
		expect(page).toContain('| a lead is added | yes | not run |');
	});

	it('says why a check failed', () => {
		expect(compatibilityPage([failed])).toContain(
			'- **1.123.81**: the package loads: Error: no node',
		);
	});

	it('is what was measured last', async () => {
		const page = await readFile(join(PROJECT_ROOT, 'docs', 'compatibility.md'), 'utf8');

		expect(page).toBe(compatibilityPage(await readRuns()));
	});
});
