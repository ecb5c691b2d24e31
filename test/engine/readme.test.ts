import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { resources } from '../../nodes/Lemlist/resources';
import { operationsTable } from '../../scripts/operationsTable';
import { withSection } from '../../scripts/section';

describe('the README', () => {
	it('has the table of all operations as they are (npm run docs writes it)', () => {
		const text = readFileSync(resolve(__dirname, '../../README.md'), 'utf8');

		expect(text).toBe(withSection(text, 'operations', operationsTable(resources)));
	});
});
