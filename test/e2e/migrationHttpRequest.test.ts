import '../../harness/engine/setup';

import type { IDataObject } from 'n8n-workflow';

import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runHttpRequest } from '../../harness/engine/runHttpRequest';
import { runNode } from '../../harness/engine/runNode';
import { START_TIMEOUT_MS } from '../../harness/instance/n8nInstance';
import { allCases } from '../../harness/operationCases';
import { OPERATION_ROUTES } from '../../migration/httpRequest/probeOperation';
import { migrateNode, type MigratedNode } from '../../migration/migrateNode';
import { normalizeLine, toExpressionNode, toLiteralNode } from '../migration/httpRequestNode';

const emulator = emulatorForFile();

const ROWS = allCases()
	.filter(([, , { sends, binary }]) => sends.length === 1 && !binary)
	.flatMap(([, , { sends }, seed]) =>
		[toLiteralNode, toExpressionNode].flatMap((toNode) => {
			const [line] = sends;
			const { node, item } = toNode(line);
			const migrated = migrateNode(node, OPERATION_ROUTES);
			return migrated && 'node' in migrated ? [{ line, seed, node, item, migrated }] : [];
		}),
	);

beforeAll(async () => {
	const [{ node, item }] = ROWS;
	await runHttpRequest(emulator, node, item);
}, START_TIMEOUT_MS);

describe("n8n's HTTP Request node and the Lemlist node in its place", () => {
	it.each(ROWS.map((row) => [row.line, row] as const))(
		'send the same request, and give the same items unless the report says otherwise: %s',
		async (line, { seed, node, item, migrated }) => {
			emulator.reset();
			seed(emulator);
			const before = await runHttpRequest(emulator, node, item);
			emulator.reset();
			seed(emulator);
			const after = await run(migrated, item);

			expect(before.requests.map(normalizeLine)).toEqual([normalizeLine(line)]);
			expect(after.requests.map(normalizeLine)).toEqual(before.requests.map(normalizeLine));
			if (migrated.notes.length === 0 && !before.error)
				expect(shapesOf(after.json)).toEqual(shapesOf(before.json));
		},
	);
});

async function run({ node }: MigratedNode, item: IDataObject) {
	const { apiVersion, resource, operation, ...parameters } = node.parameters;
	return await runNode(emulator, {
		operation: `${String(resource)}: ${String(operation)}`,
		apiVersion: apiVersion as 'v1' | 'v2',
		parameters,
		items: [item],
	});
}

/** The names in each item; IDs and dates differ from run to run. Each node has its own for an answer without a record. */
function shapesOf(items: IDataObject[]): string[][] {
	return items
		.map((item) => Object.keys(item))
		.map((names) => (/^(data|success|success,message)?$/.test(names.join()) ? [] : names));
}
