import type { MatrixRun } from '../../harness/matrix/compatibilityPage';
import { findChangelogProblems } from '../../harness/release/findChangelogProblems';
import { findMatrixProblems } from '../../harness/release/findMatrixProblems';

describe('the CHANGELOG of a release', () => {
	it('has a section of its version with entries', () => {
		expect(
			findChangelogProblems('# Changelog\n\n## 1.2.0 (2026-12-01)\n\n- New\n', '1.2.0'),
		).toEqual([]);
	});

	it.each(['## Unreleased\n\n- New\n', '## 1.2.01\n\n- New\n'])('is missed in %j', (changelog) => {
		expect(findChangelogProblems(changelog, '1.2.0')).toEqual([
			expect.stringContaining('There is no section "## 1.2.0"'),
		]);
	});

	it('is not an empty section', () => {
		const changelog = '## 1.2.0\n\n## 1.1.0\n\n- Old\n';

		expect(findChangelogProblems(changelog, '1.2.0')).toEqual(['The section of 1.2.0 is empty']);
	});
});

describe('the matrix result of a release', () => {
	const run: MatrixRun = {
		n8nVersion: '2.41.1',
		nodeVersion: '24.1.0',
		packageVersion: '1.2.0',
		sourceDigest: 'now',
		date: '2026-12-01',
		results: [{ title: 'a lead is added', isPassed: true }],
	};

	it('is accepted if all is of the present sources and has passed', () => {
		expect(findMatrixProblems([run], 'now', ['2.41.1'])).toEqual([]);
	});

	it('is refused for a version that is missing, other sources, or a failed check', () => {
		const results = [{ title: 'a lead is added', isPassed: false }];

		expect(findMatrixProblems([{ ...run, results }], 'later', ['1.85.4'])).toEqual([
			'n8n 1.85.4 has not been tested',
			'The run on n8n 2.41.1 (2026-12-01) is of other sources',
			'n8n 2.41.1: a lead is added',
		]);
	});
});
