import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { ERROR_SHAPES } from '../../emulator';
import { ERROR_CASES, ERROR_GROUPS } from '../../harness/errorCases/errorCases';
import { errorPage } from '../../harness/errorCases/errorPage';
import { collectErrors } from '../../harness/errorCases/collectErrors';
import { replaceSection } from '../../harness/docs/replaceSection';

const DOCS = resolve(__dirname, '../../docs');
const STATUSES = [400, 401, 402, 403, 404, 405, 409, 429, 500, 502];

describe('the page of errors', () => {
	it('has every error as the node shows it in n8n (npm run docs writes it)', async () => {
		const page = readFileSync(resolve(DOCS, 'errors.md'), 'utf8');
		const shown = await collectErrors(ERROR_CASES);

		expect(page).toBe(replaceSection(page, 'errors', errorPage(shown)));
	});

	it('says of each what happened and what to do', async () => {
		const shown = await collectErrors(ERROR_CASES);

		for (const { says, advice } of shown) {
			expect(says).not.toBe('');
			expect(advice).toMatch(/[.]$/);
			expect(advice).not.toContain(says);
		}
	});

	it('has every status and every form in which lemlist reports errors', () => {
		const faults = ERROR_CASES.map(({ fault }) => fault);

		const statuses = new Set(faults.map(({ status }) => status));
		expect(STATUSES.filter((status) => !statuses.has(status))).toEqual([]);
		const shapes = new Set(faults.map(({ errorShape = 'text' }) => errorShape));
		expect(ERROR_SHAPES.filter((shape) => !shapes.has(shape))).toEqual([]);
	});

	it.each(ERROR_GROUPS)("has a picture for the group '%s'", (_title, cases) => {
		expect(cases.filter(({ file }) => file)).not.toEqual([]);
	});

	it.each(ERROR_CASES.flatMap(({ file }) => file ?? []))('shows %s in the editor', (file) => {
		const picture = readFileSync(resolve(DOCS, 'screenshots', 'errors', `${file}.png`));

		expect(picture.subarray(1, 4).toString()).toBe('PNG');
	});
});
