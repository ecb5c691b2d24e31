import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { listExamples } from '../../../harness/examples';
import type { WorkflowJson } from '../../../harness/n8n/workflowJson';
import { PROJECT_ROOT } from '../../../harness/pack';
import type { ExampleInstance } from '../../../harness/instance/exampleInstance';

export function usesWhatN8nHas(open: () => ExampleInstance): void {
	it('use only nodes and versions that exist in n8n', async () => {
		const known = (await open().client.nodeTypes()).flatMap(({ name, version }) =>
			[version].flat().map((one) => `${name} ${one}`),
		);
		const files = (await listExamples()).map((name) =>
			join(PROJECT_ROOT, 'examples', `${name}.json`),
		);
		const texts = await Promise.all(files.map(async (file) => await readFile(file, 'utf8')));
		const used = texts.flatMap((text) =>
			(JSON.parse(text) as WorkflowJson).nodes.map(
				({ type, typeVersion }) => `${type} ${typeVersion}`,
			),
		);

		expect(used.filter((node) => !known.includes(node))).toEqual([]);
		expect(files).toHaveLength(14);
	});
}
