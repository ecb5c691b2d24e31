import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { WorkflowJson } from '../../../scripts/n8n/workflowJson';
import { PROJECT } from '../../../scripts/pack';
import { exampleNames } from '../../../scripts/screenshots/examples';
import type { ExampleStage } from '../exampleStage';

export function usesWhatN8nHas(open: () => ExampleStage): void {
	it('use nodes, and versions of them, that n8n has', async () => {
		const known = (await open().client.nodeTypes()).flatMap(({ name, version }) =>
			[version].flat().map((one) => `${name} ${one}`),
		);
		const files = (await exampleNames()).map((name) => join(PROJECT, 'examples', `${name}.json`));
		const texts = await Promise.all(files.map(async (file) => await readFile(file, 'utf8')));
		const used = texts.flatMap((text) =>
			(JSON.parse(text) as WorkflowJson).nodes.map(
				({ type, typeVersion }) => `${type} ${typeVersion}`,
			),
		);

		expect(used.filter((node) => !known.includes(node))).toEqual([]);
		expect(files).toHaveLength(9);
	});
}
