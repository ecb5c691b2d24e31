import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import Ajv from 'ajv';

import { resources } from '../../nodes/Lemlist/resources';
import { readOutputs, type Outputs } from '../../harness/previews/readOutputs';
import { previewPath, PREVIEW_FOLDER, toPreviews } from '../../harness/previews/previews';
import type { Schema } from '../../harness/previews/toSchema';

// Every operation runs several times.
jest.setTimeout(120_000);

const OPERATIONS = resources.flatMap(({ value: resource, operations }) =>
	operations.map(({ value }) => `${resource}: ${value}` as const),
);

let outputs: Outputs;

beforeAll(async () => {
	outputs = await readOutputs();
});

it('every operation has an output preview, and nothing else has one', () => {
	const files = readdirSync(PREVIEW_FOLDER, { recursive: true, encoding: 'utf8' });
	const previews = files.filter((file) => file.endsWith('.json'));

	expect(previews.sort()).toEqual(OPERATIONS.map(previewPath).sort());
});

describe.each(OPERATIONS)('the output preview of %s', (operation) => {
	const text = () => readFileSync(join(PREVIEW_FOLDER, previewPath(operation)), 'utf8');
	const preview = () => JSON.parse(text()) as Schema;

	it('is what `npm run docs` writes', () => {
		expect(text()).toBe(toPreviews(outputs).get(previewPath(operation)));
	});

	it('describes items by their fields', () => {
		expect(preview().type).toBe('object');
		expect(Object.keys(preview().properties ?? {})).not.toHaveLength(0);
	});

	it('holds for the items that the operation gives, and knows all their fields', () => {
		const validate = new Ajv({ strict: false }).compile(toStrictSchema(preview()));
		const items = outputs.get(operation) ?? [];

		expect(items.flatMap((item) => (validate(item) ? [] : validate.errors))).toEqual([]);
		expect(items).not.toHaveLength(0);
	});
});

/** The same schema, with every field forbidden that it does not name. */
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
