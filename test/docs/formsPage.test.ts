import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROJECT_ROOT } from '../../harness/pack';
import { productTexts } from '../../harness/texts/productTexts';

const ROW = /^\| `(.+)` \| (.+) \|$/gm;

describe('docs/forms.md', () => {
	const page = readFileSync(join(PROJECT_ROOT, 'docs/forms.md'), 'utf8');
	const rows = [...page.matchAll(ROW)].map(([, before, now]) => ({ before, now }));
	const texts = new Set(productTexts().map(({ text }) => text));

	it('compares ten former texts with those that the product has now', () => {
		expect(rows).toHaveLength(10);
		expect(rows.filter(({ now }) => !texts.has(now))).toEqual([]);
		expect(rows.filter(({ before }) => texts.has(before))).toEqual([]);
	});
});
