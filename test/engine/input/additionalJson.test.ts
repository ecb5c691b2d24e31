import type { IExecuteFunctions } from 'n8n-workflow';

import { lemlistNode } from '../../../harness/engine/lemlistNode';
import { withAdditionalJson } from '../../../nodes/Lemlist/engine/input/additionalJson';
import { additionalJson } from '../../../nodes/Lemlist/fields/additionalJson';
import type { ApiCall } from '../../../nodes/Lemlist/transport/call';

const context = { getNode: () => lemlistNode({}) } as unknown as IExecuteFunctions;
const call = (body?: ApiCall['body']): ApiCall => ({ method: 'PATCH', path: '/calls/1', body });
const bodyWith = (entered: unknown, body?: ApiCall['body']) =>
	withAdditionalJson(context, [additionalJson], { additionalJson: entered as string }, call(body))
		.body;

describe('the additional fields of a form', () => {
	it('come last, and replace what the other fields give', () => {
		expect(bodyWith({ note: 'Hi', to: '+2' }, { from: '+1', to: '+1' })).toEqual({
			from: '+1',
			to: '+2',
			note: 'Hi',
		});
	});

	it('are merged into an object by name, and into a list not at all', () => {
		const body = { tracking: { trackOpens: true }, tags: ['a'] };

		expect(bodyWith({ tracking: { trackClicks: false }, tags: ['b'] }, body)).toEqual({
			tracking: { trackOpens: true, trackClicks: false },
			tags: ['b'],
		});
	});

	it('are sent although they are empty', () => {
		expect(bodyWith({ note: '', transcript: null })).toEqual({ note: '', transcript: null });
	});

	it('may be JSON text, which an expression can return', () => {
		expect(bodyWith('{"note": "Hi"}')).toEqual({ note: 'Hi' });
	});

	it.each(['', '{}', undefined])('change nothing if they hold %j', (entered) => {
		expect(bodyWith(entered)).toBeUndefined();
	});

	it.each([[['note']], ['note'], ['[1]'], [1]])('are refused if they hold %j', (entered) => {
		expect(() => bodyWith(entered)).toThrow(
			/'Additional Fields \(JSON\)' (?:must be an object|is not valid JSON)/,
		);
	});
});
