import type { ITriggerFunctions } from 'n8n-workflow';

import { scheduleEvery } from '../../../nodes/Lemlist/trigger/supervision/schedule';

interface Cron {
	expression: string;
	onTick: () => void;
}

/** Schedules in an n8n that takes the expression as an object, or as text as older ones do. */
function schedule(minutes: number, spread: number, isOlder = false) {
	const crons: Cron[] = [];
	const dueMinutes: number[] = [];
	const registerCron = (cron: { expression: string } | string, onTick: () => void) => {
		const expression = isOlder ? (cron as string).trim() : (cron as Cron).expression;
		crons.push({ expression, onTick });
	};
	const context = { helpers: { registerCron }, logger: { debug: () => {} } };
	scheduleEvery(context as unknown as ITriggerFunctions, minutes, spread, (minute) => {
		dueMinutes.push(minute);
	});
	return { crons, dueMinutes };
}

afterEach(() => void jest.restoreAllMocks());

describe('a schedule', () => {
	it.each([
		[1, 60],
		[7, 60],
		[10, 600],
		[1_440, 2_880],
	])('of every %i minutes is due once in each of them', (minutes, duration) => {
		const { crons, dueMinutes } = schedule(minutes, 123_456_789);

		for (let minute = 0; minute < duration; minute++) {
			jest.spyOn(Date, 'now').mockReturnValue(minute * 60_000 + 9_000);
			crons[0].onTick();
		}

		const gaps = dueMinutes.slice(1).map((minute, index) => minute - dueMinutes[index]);
		expect(new Set(gaps)).toEqual(new Set([minutes]));
		expect(Math.abs(dueMinutes.length - duration / minutes)).toBeLessThan(1);
	});

	it('is due at another second and in another minute with another spread', () => {
		expect(schedule(10, 61).crons[0].expression).toBe('1 * * * * *');
		expect(schedule(10, 125).crons[0].expression).toBe('5 * * * * *');
	});

	it('is registered as text in an older n8n', () => {
		expect(schedule(10, 61, true).crons.map(({ expression }) => expression)).toEqual([
			'1 * * * * *',
		]);
	});
});
