import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { limitForModel } from '../../nodes/Lemlist/engine/agentTool';

const MAX_CHARACTERS = 55_000;

describe('the output of a tool for a model', () => {
	it('is complete if it is short', () => {
		expect(toolOutput([{ _id: 'lea_1' }, { _id: 'lea_2', tags: ['a'], isPaused: false }])).toEqual([
			{ _id: 'lea_1' },
			{ _id: 'lea_2', tags: ['a'], isPaused: false },
		]);
	});

	it('is empty if there are no items', () => {
		expect(toolOutput([])).toEqual([]);
	});

	it('has up to 100 items, and a note if there are more', () => {
		const items = toolOutput(records(101));

		expect(items.slice(0, 100)).toEqual(records(100));
		expect(items.slice(100)).toEqual([{ note: expect.stringMatching(/^Results were truncated/) }]);
	});

	it('has as many items as fit, and a note if there are more', () => {
		const items = toolOutput(records(60, { text: 'a'.repeat(1_000) }));

		expect(items.slice(0, -1)).toEqual(records(48, { text: 'a'.repeat(1_000) }));
		expect(items.at(-1)).toHaveProperty('note');
	});

	it('has long texts cut, wherever they are', () => {
		const [{ messages }] = toolOutput([{ messages: [{ text: 'a'.repeat(9_000) }] }]);

		expect(messages).toEqual([
			{ text: `${'a'.repeat(2_000)}... (truncated; the full text has 9000 characters)` },
		]);
	});

	it('has the beginning of a record that is too large on its own', () => {
		const [only, ...others] = toolOutput([
			{ ids: Array.from({ length: 9_000 }, (_, id) => `lea_${id}`) },
		]);

		expect(only.beginning).toMatch(/^\{"ids":\["lea_0","lea_1"/);
		expect(only).toHaveProperty('note');
		expect(others).toEqual([]);
	});

	it('stays linked to the input', () => {
		const items = limitForModel(records(101).map((json) => ({ json, pairedItem: { item: 0 } })));

		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(items.map(() => ({ item: 0 })));
	});

	it('never exceeds the size that a model accepts', () => {
		const texts = fc.string({ maxLength: 4_000 });
		const record = fc.dictionary(fc.string({ maxLength: 9 }), fc.oneof(texts, fc.array(texts)));

		fc.assert(
			fc.property(fc.array(record, { maxLength: 150 }), (json) => {
				const items = toolOutput(json as IDataObject[]);
				return items.length <= 101 && JSON.stringify(items).length < MAX_CHARACTERS;
			}),
			{ numRuns: 30 },
		);
	});
});

function toolOutput(json: IDataObject[]): IDataObject[] {
	return limitForModel(json.map((record) => ({ json: record }))).map((item) => item.json);
}

function records(count: number, more: IDataObject = {}): IDataObject[] {
	return Array.from({ length: count }, (_, index) => ({ _id: `lea_${index}`, ...more }));
}
