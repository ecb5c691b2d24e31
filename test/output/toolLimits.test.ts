import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { limitForModel } from '../../nodes/Lemlist/engine/agentTool';

const MOST_CHARACTERS = 55_000;

describe('what a tool gives a model', () => {
	it('is everything when that is little', () => {
		expect(given([{ _id: 'lea_1' }, { _id: 'lea_2', tags: ['a'], isPaused: false }])).toEqual([
			{ _id: 'lea_1' },
			{ _id: 'lea_2', tags: ['a'], isPaused: false },
		]);
	});

	it('is nothing when there is nothing', () => {
		expect(given([])).toEqual([]);
	});

	it('is 100 items at most, and a note that there are more', () => {
		const items = given(records(101));

		expect(items.slice(0, 100)).toEqual(records(100));
		expect(items.slice(100)).toEqual([{ note: expect.stringMatching(/^This is not all/) }]);
	});

	it('is as many items as fit, and a note that there are more', () => {
		const items = given(records(60, { text: 'a'.repeat(1_000) }));

		expect(items.slice(0, -1)).toEqual(records(48, { text: 'a'.repeat(1_000) }));
		expect(items.at(-1)).toHaveProperty('note');
	});

	it('is a long text cut, wherever it stands', () => {
		const [{ messages }] = given([{ messages: [{ text: 'a'.repeat(9_000) }] }]);

		expect(messages).toEqual([
			{ text: `${'a'.repeat(2_000)}... (cut; the whole text has 9000 characters)` },
		]);
	});

	it('is the beginning of a record that is too large by itself', () => {
		const [only, ...others] = given([
			{ ids: Array.from({ length: 9_000 }, (_, id) => `lea_${id}`) },
		]);

		expect(only.beginning).toMatch(/^\{"ids":\["lea_0","lea_1"/);
		expect(only).toHaveProperty('note');
		expect(others).toEqual([]);
	});

	it('keeps its link to the input', () => {
		const items = limitForModel(records(101).map((json) => ({ json, pairedItem: { item: 0 } })));

		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(items.map(() => ({ item: 0 })));
	});

	it('never grows beyond what a model can take', () => {
		const texts = fc.string({ maxLength: 4_000 });
		const record = fc.dictionary(fc.string({ maxLength: 9 }), fc.oneof(texts, fc.array(texts)));

		fc.assert(
			fc.property(fc.array(record, { maxLength: 150 }), (json) => {
				const items = given(json as IDataObject[]);
				return items.length <= 101 && JSON.stringify(items).length < MOST_CHARACTERS;
			}),
			{ numRuns: 30 },
		);
	});
});

function given(json: IDataObject[]): IDataObject[] {
	return limitForModel(json.map((record) => ({ json: record }))).map((item) => item.json);
}

function records(count: number, more: IDataObject = {}): IDataObject[] {
	return Array.from({ length: count }, (_, index) => ({ _id: `lea_${index}`, ...more }));
}
