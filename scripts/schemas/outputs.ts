import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { startEmulator, type Emulator } from '../../emulator';
import type { Row } from '../../test/resources/row';
import { tables } from '../../test/resources/rows';
import { run } from '../../test/support/run';

/** The contents of items by operation, such as `lead: get`. */
export type Outputs = Map<Row['operation'], IDataObject[]>;

// A preview shows what a new node gives, so these stay as they are in a new node.
const SHAPING = ['simplify', 'csvOutput'];

/** What each operation of today's API gives: the built node, run in n8n's engine against the emulator. */
export async function readOutputs(): Promise<Outputs> {
	const outputs: Outputs = new Map();
	const emulator = await startEmulator();
	try {
		for (const { seed, v2 } of tables) {
			// A list of IDs alone is not what a new node gives either.
			for (const row of v2.filter(({ parameters }) => parameters?.content !== 'ids')) {
				const known = outputs.get(row.operation) ?? [];
				emulator.reset();
				seed(emulator);
				outputs.set(row.operation, [...known, ...(await itemsOf(emulator, row))]);
			}
		}
	} finally {
		await emulator.close();
	}
	return outputs;
}

async function itemsOf(emulator: Emulator, row: Row): Promise<IDataObject[]> {
	const { operation, items, binary } = row;
	const parameters = unshaped(row.parameters ?? {});
	const { json, error } = await run(emulator, { operation, parameters, items, binary });
	if (error) throw new Error(`${operation} has no output to show: ${error.message}`);
	return json;
}

function unshaped(parameters: INodeParameters): INodeParameters {
	return Object.fromEntries(Object.entries(parameters).filter(([name]) => !SHAPING.includes(name)));
}
