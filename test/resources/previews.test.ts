import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import Ajv from 'ajv';

import { readOutputs, type Outputs } from '../../harness/previews/readOutputs';
import { previewPath, PREVIEW_FOLDER, toPreviews } from '../../harness/previews/previews';
import type { Schema } from '../../harness/previews/toSchema';
import { EVERY_OPERATION, type NamedOperation } from '../engine/everyOperation';

type OperationName = NamedOperation['name'];

// Every operation runs several times.
jest.setTimeout(120_000);

const OPERATIONS = EVERY_OPERATION.map(({ name }) => name);

let outputs: Outputs;

beforeAll(async () => {
	outputs = await readOutputs();
});

const readText = (operation: OperationName) =>
	readFileSync(join(PREVIEW_FOLDER, previewPath(operation)), 'utf8');
const readPreview = (operation: OperationName) => JSON.parse(readText(operation)) as Schema;

describe('the output previews', () => {
	it('exist for exactly the operations of the node', () => {
		const files = readdirSync(PREVIEW_FOLDER, { recursive: true, encoding: 'utf8' });
		const previews = files.filter((file) => file.endsWith('.json'));

		expect(previews.sort()).toEqual(OPERATIONS.map(previewPath).sort());
	});

	it('are up to date (npm run docs writes them)', () => {
		const previews = toPreviews(outputs);
		const outdated = OPERATIONS.filter(
			(operation) => readText(operation) !== previews.get(previewPath(operation)),
		);

		expect(outdated).toEqual([]);
	});

	it('describe items by their fields', () => {
		const offenders = OPERATIONS.filter((operation) => {
			const { type, properties = {} } = readPreview(operation);
			return type !== 'object' || Object.keys(properties).length === 0;
		});

		expect(offenders).toEqual([]);
	});

	it('describe each item that the operation returns, with all its fields', () => {
		const differences = OPERATIONS.flatMap((operation) => {
			const validate = new Ajv({ strict: false }).compile(toStrictSchema(readPreview(operation)));
			const items = outputs.get(operation) ?? [];
			if (items.length === 0) return [`${operation} returns no items`];
			const errors = items.flatMap((item) => (validate(item) ? [] : (validate.errors ?? [])));
			return errors.map(({ instancePath, message = '', params }) =>
				[operation, instancePath, message, JSON.stringify(params)].join(' '),
			);
		});

		expect(differences).toEqual([]);
	});
});

/** The same schema, but it allows no fields that it does not name. */
function toStrictSchema({ properties, items, ...schema }: Schema): object {
	const inner = Object.entries(properties ?? {}).map(([key, value]) => [
		key,
		toStrictSchema(value),
	]);
	return {
		...schema,
		...(properties && { properties: Object.fromEntries(inner), additionalProperties: false }),
		...(items && { items: toStrictSchema(items) }),
	};
}
