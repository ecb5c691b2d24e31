import type { IDataObject } from 'n8n-workflow';

import { raw, deletedItem, simplifiable, omitKeys } from '../../nodes/Lemlist/output/items';
import type { OutputFormat } from '../../nodes/Lemlist/output/outputFormat';
import { unwrapWithWarnings } from '../../nodes/Lemlist/output/items';

const jsonOf = (output: OutputFormat, response: unknown, parameters: IDataObject = {}) =>
	output.toItems(response, parameters).map(({ json }) => json);

describe('the raw output', () => {
	it.each([
		['a record', { _id: 'cam_1' }, [{ _id: 'cam_1' }]],
		['a list', [{ _id: 'a' }, { _id: 'b' }], [{ _id: 'a' }, { _id: 'b' }]],
		['an empty list', [], []],
		['an empty record', {}, [{ success: true }]],
		['a sentence', 'Hook deleted', [{ success: true, message: 'Hook deleted' }]],
		['a number', 3, [{ success: true, message: '3' }]],
		['nothing', undefined, [{ success: true }]],
		['null', null, [{ success: true }]],
	])('has items for %s', (_name, response, expected) => {
		expect(jsonOf(raw, response)).toEqual(expected);
	});

	it('can have 200,000 items', () => {
		expect(jsonOf(raw, new Array(200_000).fill({ _id: 'a' }))).toHaveLength(200_000);
	});
});

describe('the output without secrets', () => {
	it('lacks exactly these keys', () => {
		const hooks = [
			{ _id: 'hoo_1', secret: 's', targetUrl: 'https://n8n.test' },
			{ _id: 'hoo_2', isFirst: false },
		];

		expect(jsonOf(omitKeys('secret'), hooks)).toEqual([
			{ _id: 'hoo_1', targetUrl: 'https://n8n.test' },
			{ _id: 'hoo_2', isFirst: false },
		]);
	});

	it('does not change the response', () => {
		const hook = { _id: 'hoo_1', secret: 's' };

		jsonOf(omitKeys('secret'), hook);

		expect(hook.secret).toBe('s');
	});
});

describe('the output of a deletion', () => {
	it.each([undefined, 'deleted', { _id: 'a', email: 'a@x.io' }, []])(
		'is the same, whatever lemlist responds (%j)',
		(response) => {
			expect(jsonOf(deletedItem, response)).toEqual([{ deleted: true }]);
		},
	);
});

describe('the simplified output', () => {
	const lead = {
		_id: 'lea_1',
		isPaused: false,
		note: null,
		campaign: { id: 'cam_1', name: 'Spring', owner: { email: 'o@x.io' } },
		raw: { much: 'more' },
	};
	const output = simplifiable('_id', 'isPaused', 'note', 'campaign.name', 'campaign.owner.email');

	it('has the important fields, flat and in order', () => {
		expect(JSON.stringify(jsonOf(output, lead, { simplify: true }))).toBe(
			'[{"_id":"lea_1","isPaused":false,"note":null,"campaignName":"Spring","campaignOwnerEmail":"o@x.io"}]',
		);
	});

	it.each([{}, { campaign: null }, { campaign: 'cam_1' }, { campaign: { owner: null } }])(
		'omits fields that lemlist omits (%j)',
		(record) => {
			const response = { _id: 'lea_1', ...record };

			expect(jsonOf(output, response, { simplify: true })).toEqual([{ _id: 'lea_1' }]);
		},
	);

	it.each([
		['a sentence', 'Lead added', { success: true, message: 'Lead added' }],
		['nothing', undefined, { success: true }],
		['an empty record', {}, { success: true }],
		['a record of another kind', { ok: false, reason: 'full' }, { ok: false, reason: 'full' }],
	])('has the response as it is if that is %s', (_name, response, expected) => {
		const message = simplifiable('_id', 'message');

		expect(jsonOf(output, response, { simplify: true })).toEqual([expected]);
		expect(jsonOf(message, response, { simplify: true })).toEqual([expected]);
	});

	it.each([{ simplify: false }, {}])(
		'is the complete record without Simplify (%j)',
		(parameters) => {
			expect(jsonOf(output, [lead], parameters)).toEqual([lead]);
		},
	);

	it('can have fields with other names, from a path or computed from the record', () => {
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

	it('has each name once, even if the field may be in two places', () => {
		const twice = simplifiable('campaignId', 'campaign.id');

		expect(twice.keptFields).toEqual(['campaignId']);
		expect(jsonOf(twice, { campaign: { id: 'cam_1' } }, { simplify: true })).toEqual([
			{ campaignId: 'cam_1' },
		]);
	});

	it('is empty for an empty list', () => {
		expect(jsonOf(output, [], { simplify: true })).toEqual([]);
	});
});

describe('the output of an envelope', () => {
	const warned = { data: { _id: 'ctc_1' }, warnings: [{ code: 'X' }] };

	it.each([
		['the record', { data: { _id: 'ctc_1' } }, { _id: 'ctc_1' }],
		["the record with lemlist's warnings", warned, { _id: 'ctc_1', warnings: [{ code: 'X' }] }],
		['the response if there is no record', { data: 'later' }, { data: 'later' }],
		["lemlist's message instead", 'Contact updated', { success: true, message: 'Contact updated' }],
	])('has %s', (_name, response, expected) => {
		expect(jsonOf(unwrapWithWarnings(), response)).toEqual([expected]);
		expect(
			jsonOf(unwrapWithWarnings(simplifiable('_id', 'warnings')), response, { simplify: true }),
		).toEqual([expected]);
	});
});
