import { inVersion } from '../../nodes/Lemlist/engine/define';
import { toProperties } from '../../nodes/Lemlist/engine/properties';
import { toolDescription } from '../../nodes/Lemlist/engine/toolDescription';
import { origins } from '../../nodes/Lemlist/fields/origins';
import { resources } from '../../nodes/Lemlist/resources';

// OpenAI refuses a tool whose description is longer.
const MOST_CHARACTERS = 1_024;

const OPERATIONS = resources.flatMap(({ value: resource, operations }) =>
	operations.flatMap((operation) =>
		(['v1', 'v2'] as const)
			.filter((version) => inVersion(operation, version))
			.map((version) => [`${resource}: ${operation.value}`, version, operation] as const),
	),
);
const ACTIONS = resources.flatMap(({ operations }) => operations.map(({ action }) => action));
const IS_ID = /Ids?$|^lead$|^contact$|^assignedTo$|^draftOwner$/;

describe.each(OPERATIONS)('what a model is told of %s in %s', (_name, version, operation) => {
	const text = toolDescription(operation, version);
	const required = (inVersion(operation, version)?.fields ?? []).filter(
		({ required, typeOptions }) => required && !typeOptions?.password,
	);

	it('is what it does and warns of', () => {
		expect(text).toContain(operation.action);
		expect(text).toContain(operation.description);
	});

	it('names each field that it needs, but no password and no file', () => {
		const named = required.filter(({ name }) => name !== 'binaryPropertyName');

		expect(named.filter(({ displayName }) => !text.includes(displayName))).toEqual([]);
		expect(text).not.toMatch(/password of the login|Binary Field/);
	});

	it('says where each ID that it needs comes from', () => {
		const ids = required.filter(({ name }) => IS_ID.test(name));
		const unexplained = ids.filter(
			({ name, description = '' }) => !(name in origins) && !/Get Filters/.test(description),
		);

		expect(unexplained).toEqual([]);
		for (const { name } of ids.filter(({ name }) => name in origins)) {
			expect(text).toContain(`see "${origins[name]}"`);
		}
	});

	it('is short enough for every model', () => {
		expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
	});
});

it('every place where an ID comes from is an action of the node', () => {
	expect(Object.values(origins).filter((action) => !ACTIONS.includes(action))).toEqual([]);
});

it('the texts are in the form of the tool alone', () => {
	const [description, texts] = toProperties(resources);

	expect(description.name).toBe('toolDescription');
	expect(description.displayOptions).toEqual({ show: { '@tool': [true] } });
	expect(texts.type).toBe('hidden');
	expect(texts.displayOptions).toEqual({ show: { '@tool': [true] } });
});
