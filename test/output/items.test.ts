import type { IDataObject } from 'n8n-workflow';

import { raw, deletedItem, simplifiable, omitKeys } from '../../nodes/Lemlist/output/items';
import type { OutputFormat } from '../../nodes/Lemlist/output/outputFormat';
import { unwrapWithWarnings } from '../../nodes/Lemlist/output/items';

const jsonOf = (output: OutputFormat, answer: unknown, parameters: IDataObject = {}) =>
	output.toItems(answer, parameters).map(({ json }) => json);

describe('an answer as it is', () => {
	it.each([
		['a record', { _id: 'cam_1' }, [{ _id: 'cam_1' }]],
		['a list', [{ _id: 'a' }, { _id: 'b' }], [{ _id: 'a' }, { _id: 'b' }]],
		['an empty list', [], []],
		['an empty record', {}, [{ success: true }]],
		['a sentence', 'Hook deleted', [{ success: true, message: 'Hook deleted' }]],
		['a number', 3, [{ success: true, message: '3' }]],
		['nothing', undefined, [{ success: true }]],
		['null', null, [{ success: true }]],
	])('makes items of %s', (_name, answer, expected) => {
		expect(jsonOf(raw, answer)).toEqual(expected);
	});

	it('of 200,000 records fits', () => {
		expect(jsonOf(raw, new Array(200_000).fill({ _id: 'a' }))).toHaveLength(200_000);
	});
});

describe('an answer without secrets', () => {
	it('lacks the keys, and only these', () => {
		const hooks = [
			{ _id: 'hoo_1', secret: 's', targetUrl: 'https://n8n.test' },
			{ _id: 'hoo_2', isFirst: false },
		];

		expect(jsonOf(omitKeys('secret'), hooks)).toEqual([
			{ _id: 'hoo_1', targetUrl: 'https://n8n.test' },
			{ _id: 'hoo_2', isFirst: false },
		]);
	});

	it('leaves what lemlist answered untouched', () => {
		const hook = { _id: 'hoo_1', secret: 's' };

		jsonOf(omitKeys('secret'), hook);

		expect(hook.secret).toBe('s');
	});
});

describe('a deletion', () => {
	it.each([undefined, 'deleted', { _id: 'a', email: 'a@x.io' }, []])(
		'says that it is done, whatever lemlist answers (%j)',
		(answer) => {
			expect(jsonOf(deletedItem, answer)).toEqual([{ deleted: true }]);
		},
	);
});

describe('a simplified answer', () => {
	const lead = {
		_id: 'lea_1',
		isPaused: false,
		note: null,
		campaign: { id: 'cam_1', name: 'Spring', owner: { email: 'o@x.io' } },
		raw: { much: 'more' },
	};
	const output = simplifiable('_id', 'isPaused', 'note', 'campaign.name', 'campaign.owner.email');

	it('has the fields that matter, flat and in order', () => {
		expect(JSON.stringify(jsonOf(output, lead, { simplify: true }))).toBe(
			'[{"_id":"lea_1","isPaused":false,"note":null,"campaignName":"Spring","campaignOwnerEmail":"o@x.io"}]',
		);
	});

	it.each([{}, { campaign: null }, { campaign: 'cam_1' }, { campaign: { owner: null } }])(
		'leaves out what lemlist leaves out (%j)',
		(record) => {
			const answer = { _id: 'lea_1', ...record };

			expect(jsonOf(output, answer, { simplify: true })).toEqual([{ _id: 'lea_1' }]);
		},
	);

	it.each([
		['a sentence', 'Lead added', { success: true, message: 'Lead added' }],
		['nothing', undefined, { success: true }],
		['an empty record', {}, { success: true }],
		['a record of another kind', { ok: false, reason: 'full' }, { ok: false, reason: 'full' }],
	])('says what lemlist said where that is %s', (_name, answer, expected) => {
		const message = simplifiable('_id', 'message');

		expect(jsonOf(output, answer, { simplify: true })).toEqual([expected]);
		expect(jsonOf(message, answer, { simplify: true })).toEqual([expected]);
	});

	it.each([{ simplify: false }, {}])('is whole when the user wants it so (%j)', (parameters) => {
		expect(jsonOf(output, [lead], parameters)).toEqual([lead]);
	});

	it('has fields under names of their own, from a path or made of the record', () => {
		const named = simplifiable('_id', {
			owner: 'campaign.owner.email',
			isActive: ({ isPaused }) => !isPaused,
			nickname: () => undefined,
		});

		expect(jsonOf(named, lead, { simplify: true })).toEqual([
			{ _id: 'lea_1', owner: 'o@x.io', isActive: true },
		]);
		expect(named.keptFields).toEqual(['_id', 'owner', 'isActive', 'nickname']);
	});

	it('says each name once, also where the field may lie in two places', () => {
		const twice = simplifiable('campaignId', 'campaign.id');

		expect(twice.keptFields).toEqual(['campaignId']);
		expect(jsonOf(twice, { campaign: { id: 'cam_1' } }, { simplify: true })).toEqual([
			{ campaignId: 'cam_1' },
		]);
	});

	it('of an empty list is empty', () => {
		expect(jsonOf(output, [], { simplify: true })).toEqual([]);
	});
});

describe('the record of an envelope', () => {
	const warned = { data: { _id: 'ctc_1' }, warnings: [{ code: 'X' }] };

	it.each([
		['the record', { data: { _id: 'ctc_1' } }, { _id: 'ctc_1' }],
		['what lemlist warns of too', warned, { _id: 'ctc_1', warnings: [{ code: 'X' }] }],
		['the answer where there is none', { data: 'later' }, { data: 'later' }],
		['what lemlist says instead', 'Contact updated', { success: true, message: 'Contact updated' }],
	])('gives %s', (_name, answer, expected) => {
		expect(jsonOf(unwrapWithWarnings(), answer)).toEqual([expected]);
		expect(
			jsonOf(unwrapWithWarnings(simplifiable('_id', 'warnings')), answer, { simplify: true }),
		).toEqual([expected]);
	});
});
