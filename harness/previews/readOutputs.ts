import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { startEmulator, type Emulator } from '../../emulator';
import type { OperationCase } from '../operationCases/operationCase';
import { caseGroups } from '../operationCases';
import { runNode } from '../engine/runNode';

/** The JSON of the items by operation, such as `lead: get`. */
export type Outputs = Map<OperationCase['operation'], IDataObject[]>;

// A preview shows the output of a new node, so these keep their defaults.
const OUTPUT_PARAMETERS = ['simplify', 'csvOutput'];

/** The output of each operation of v2: the built node, run in n8n's engine against the emulator. */
export async function readOutputs(): Promise<Outputs> {
	const outputs: Outputs = new Map();
	const emulator = await startEmulator();
	try {
		for (const { seed, v2 } of caseGroups) {
			// A plain list of IDs is not the output of a new node either.
			for (const row of v2.filter(({ parameters }) => parameters?.content !== 'ids')) {
				const known = outputs.get(row.operation) ?? [];
				emulator.reset();
				seed(emulator);
				outputs.set(row.operation, [...known, ...(await runCase(emulator, row))]);
			}
		}
	} finally {
		await emulator.close();
	}
	return outputs;
}

async function runCase(emulator: Emulator, row: OperationCase): Promise<IDataObject[]> {
	const { operation, items, binary } = row;
	const parameters = withoutOutputParameters(row.parameters ?? {});
	const { json, error } = await runNode(emulator, { operation, parameters, items, binary });
	if (error) throw new Error(`${operation} has no output to show: ${error.message}`);
	return json;
}

function withoutOutputParameters(parameters: INodeParameters): INodeParameters {
	return Object.fromEntries(
		Object.entries(parameters).filter(([name]) => !OUTPUT_PARAMETERS.includes(name)),
	);
}
