import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import sharp from 'sharp';

import { ERROR_SHAPES } from '../../emulator';
import { ERROR_CASES, ERROR_GROUPS } from '../../harness/errorCases/errorCases';
import { errorPage } from '../../harness/errorCases/errorPage';
import { collectErrors, type ShownError } from '../../harness/errorCases/collectErrors';
import { replaceSection } from '../../harness/docs/replaceSection';

const DOCS = resolve(__dirname, '../../docs');
const ERROR_PAGE = readFileSync(resolve(DOCS, 'errors.md'), 'utf8');
/** The error box of n8n's output panel is never smaller. */
const MIN_PICTURE_WIDTH = 300;
const MIN_PICTURE_HEIGHT = 60;
const STATUSES = [400, 401, 402, 403, 404, 405, 409, 429, 500, 502];

describe('the page of errors', () => {
	let shown: ShownError[];

	beforeAll(async () => {
		shown = await collectErrors(ERROR_CASES);
		// Each error needs a run of n8n's engine.
	}, 120_000);

	it('lists every error as the node shows it in n8n (npm run docs writes it)', () => {
		const section = errorPage(ERROR_GROUPS, shown);

		expect(ERROR_PAGE).toBe(replaceSection(ERROR_PAGE, 'errors', section));
	});

	it('says for each error what happened and what to do', () => {
		for (const { says, advice } of shown) {
			expect(says).not.toBe('');
			expect(advice).toMatch(/[.]$/);
			expect(advice).not.toContain(says);
		}
	});

	it("covers every status and every shape of lemlist's errors", () => {
		const faults = ERROR_CASES.map(({ fault }) => fault);

		const statuses = new Set(faults.map(({ status }) => status));
		expect(STATUSES.filter((status) => !statuses.has(status))).toEqual([]);
		const shapes = new Set(faults.map(({ errorShape = 'text' }) => errorShape));
		expect(ERROR_SHAPES.filter((shape) => !shapes.has(shape))).toEqual([]);
	});

	it.each(ERROR_GROUPS)('shows the first error of "$title" in one picture', async ({ picture }) => {
		const path = `screenshots/errors/${picture}.png`;
		const { format, width, height } = await sharp(resolve(DOCS, path)).metadata();

		expect(ERROR_PAGE.split(`](${path})`)).toHaveLength(2);
		expect(format).toBe('png');
		expect(width).toBeGreaterThan(MIN_PICTURE_WIDTH);
		expect(height).toBeGreaterThan(MIN_PICTURE_HEIGHT);
	});

	it('uses all of its pictures', () => {
		const files = readdirSync(resolve(DOCS, 'screenshots', 'errors'));

		expect(files.sort()).toEqual(ERROR_GROUPS.map(({ picture }) => `${picture}.png`).sort());
	});
});
