import * as fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { EVENTS } from '../../../nodes/Lemlist/events';
import * as FIELDS from '../../../nodes/Lemlist/output/activity/activityFields';
import { simplifyActivity } from '../../../nodes/Lemlist/output/activity/simplifyActivity';

const { LEFT_OUT } = FIELDS;

const KNOWN_NAMES = [
	...[FIELDS.LEAD_FIELDS, FIELDS.CAMPAIGN_FIELDS, FIELDS.SENDER_FIELDS, FIELDS.ENVELOPE_FIELDS],
	...[FIELDS.MESSAGE_FIELDS, FIELDS.INTEREST_FIELDS, FIELDS.CALL_FIELDS],
].flatMap((fields) => Object.values(fields).flat());

const NAMES = [
	...new Set([...KNOWN_NAMES, ...Object.keys(LEFT_OUT)]),
	...['text', 'message', 'html', 'note', 'labels', 'delay', 'url', 'stopped', 'emailId'],
	...['jobTitle', 'color', 'Company name', 'constructor', 'toString', '__proto__'],
].filter((name) => name !== 'lead');

const TYPES = [...EVENTS.map(({ value }) => String(value)), 'outOfOffice', 'addedTomorrow'];

// Every field has a text of its own, so that each can be found again.
const delivery = fc
	.record({
		type: fc.constantFrom(...TYPES),
		names: fc.uniqueArray(fc.oneof(fc.constantFrom(...NAMES), fc.string({ minLength: 1 }))),
		source: fc.constantFrom('delivery' as const, 'list' as const),
		asHtml: fc.boolean(),
	})
	.map(({ type, names, source, asHtml }) => {
		const activity: IDataObject = { _id: 'act_1' };
		names.forEach((name, index) => {
			const mark = `value${index}x`;
			const value = asHtml && name === 'message' ? `<p>${mark}</p>` : mark;
			Object.defineProperty(activity, name, { value, enumerable: true, configurable: true });
		});
		return { activity: { ...activity, type }, source };
	});

/** The paths of all values that contain the text, such as `message.text`. */
function pathsOf(text: string, value: unknown, path = ''): string[] {
	if (typeof value === 'string') return value.includes(text) ? [path] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		pathsOf(text, inner, path ? `${path}.${key}` : key),
	);
}

// The same text in other forms.
const TEXT_FORMS = ['message.text', 'message.html', 'message.fullText'];

// The former name of an ID has its value again, at the end.
const isRepeated = (path: string) => /(?:^|\.)_id$/.test(path);

describe('each field of a delivery', () => {
	it('is in one place of the simplified item, or is left out for a reason', () => {
		fc.assert(
			fc.property(delivery, ({ activity, source }) => {
				const item = simplifyActivity(activity, source);
				for (const [name, value] of Object.entries(activity)) {
					const text = String(value).replace(/<[^>]*>/g, '');
					const paths =
						name === 'type' ? [] : pathsOf(text, item).filter((path) => !isRepeated(path));
					const places = new Set(paths.map((path) => (TEXT_FORMS.includes(path) ? 'text' : path)));
					const expected = name === 'type' || name in LEFT_OUT_NAMES ? 0 : 1;
					if (places.size !== expected) throw new Error(`${name} is at ${[...places].join(', ')}`);
				}
			}),
			{ numRuns: 2_000 },
		);
	});

	it('that is a variable of the listed lead is in one place, too', () => {
		const names = fc.uniqueArray(fc.oneof(fc.constantFrom(...NAMES), fc.string({ minLength: 1 })));
		fc.assert(
			fc.property(names, (variableNames) => {
				const entries = variableNames.map((name, index) => [name, `value${index}x`] as const);
				const lead = { _id: 'lea_1', variables: Object.fromEntries(entries) };
				const activity = { type: 'emailsReplied', leadFirstName: 'Ada', subject: 'Hi', lead };
				const { lead: parts } = simplifyActivity(activity, 'list');
				for (const [name, text] of entries) {
					const paths = pathsOf(text, parts);
					if (paths.length !== 1) throw new Error(`${name} is at ${paths.join(', ')}`);
				}
			}),
		);
	});

	it('that is left out has a reason', () => {
		expect(Object.values(LEFT_OUT).filter((reason) => !/^It .*\.$/.test(reason))).toEqual([]);
	});

	it('with the value of another one is there once', () => {
		const item = simplifyActivity(
			{ type: 'emailsReplied', leadId: 'lea_1', leadFirstName: 'Ada', firstName: 'Ada' },
			'delivery',
		);

		expect(item).toEqual({
			event: 'emailsReplied',
			lead: { id: 'lea_1', firstName: 'Ada', _id: 'lea_1' },
		});
	});

	it('that differs from a field of the same meaning is not lost', () => {
		const item = simplifyActivity(
			{ type: 'emailsReplied', leadId: 'lea_1', leadFirstName: 'Ada', firstName: 'Augusta' },
			'delivery',
		);

		expect(item).toMatchObject({
			lead: { firstName: 'Ada', variables: { firstName: 'Augusta' } },
		});
	});
});

const LEFT_OUT_NAMES: Record<string, true> = Object.assign(
	Object.create(null),
	Object.fromEntries(Object.keys(LEFT_OUT).map((name) => [name, true])),
);
