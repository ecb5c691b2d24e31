import {
	intersectFilters,
	matchesFilters,
	readFilters,
	type EventFilters,
} from '../../nodes/Lemlist/trigger/filters';

const REPLIES: EventFilters = { events: ['emailsReplied'], campaignIds: [], isFirst: false };

const readEvents = (events: unknown) =>
	readFilters({ getNodeParameter: (name) => (name === 'events' ? events : undefined) }).events;

describe('the events of a form', () => {
	it.each([
		['an array', ['emailsReplied', 'smsSent']],
		['comma-separated text', 'emailsReplied, smsSent'],
		['an array with duplicates', ['emailsReplied', 'smsSent', 'emailsReplied']],
	])('may be %s', (_kind, events) => {
		expect(readEvents(events)).toEqual(['emailsReplied', 'smsSent']);
	});

	it('are reduced to all events if these are selected as well', () => {
		expect(readEvents(['emailsReplied', '*'])).toEqual(['*']);
	});
});

describe('filters', () => {
	it('match an activity of a selected event', () => {
		expect(matchesFilters(REPLIES, undefined, { type: 'emailsReplied' })).toBe(true);
		expect(matchesFilters(REPLIES, undefined, { type: 'emailsSent' })).toBe(false);
	});

	it('match any activity that lemlist lists for an aggregate event', () => {
		const filters = { ...REPLIES, events: ['warmed'] };

		expect(matchesFilters(filters, 'warmed', { type: 'linkedinReplied' })).toBe(true);
	});

	it.each<[string, object, boolean]>([
		['warmed', { type: 'linkedinReplied' }, true],
		['warmed', { type: 'emailsSent' }, false],
		['emailsSendFailed', { type: 'emailsFailed' }, true],
		['addedTomorrow', { type: 'addedTomorrow' }, true],
		['emailsReplied', {}, true],
	])(
		'match an activity of an unnamed event by its type: %s, %j: %p',
		(event, activity, expected) => {
			expect(matchesFilters({ ...REPLIES, events: [event] }, undefined, { ...activity })).toBe(
				expected,
			);
		},
	);

	it('match every activity if all events are selected', () => {
		const filters = { ...REPLIES, events: ['*'] };

		expect(matchesFilters(filters, undefined, { type: 'addedTomorrow' })).toBe(true);
	});
});

describe('what two filters have in common', () => {
	const common = (a: Partial<EventFilters>, b: Partial<EventFilters>) =>
		intersectFilters({ ...REPLIES, ...a }, { ...REPLIES, ...b });

	it('is the events that both select', () => {
		expect(common({ events: ['warmed', 'hooked'] }, { events: ['hooked', 'paused'] })).toEqual({
			...REPLIES,
			events: ['hooked'],
		});
	});

	it('is the selection of the other one if one selects everything', () => {
		expect(common({ events: ['*'] }, { campaignIds: ['cam_1'] })).toEqual({
			...REPLIES,
			campaignIds: ['cam_1'],
		});
	});

	it('is first activities if one of them is limited to these', () => {
		expect(common({ isFirst: true }, {})).toEqual({ ...REPLIES, isFirst: true });
	});

	it('is nothing without an event or a campaign that both select', () => {
		expect(common({ events: ['warmed'] }, { events: ['hooked'] })).toBeUndefined();
		expect(common({ campaignIds: ['cam_1'] }, { campaignIds: ['cam_2'] })).toBeUndefined();
	});
});
