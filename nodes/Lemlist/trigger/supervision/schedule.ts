import type { CronExpression, ITriggerFunctions } from 'n8n-workflow';

const MINUTE_MS = 60_000;

type OlderRegisterCron = (expression: string, onTick: () => void) => void;

/**
 * Calls back every so many minutes, with the minute since 1970, until n8n removes the trigger. `spread` is any number; triggers
 * with different ones are not called at the same time.
 */
export function scheduleEvery(
	context: ITriggerFunctions,
	minutes: number,
	spread: number,
	onDue: (minute: number) => void,
): void {
	// n8n's expressions have no intervals such as 7 minutes, so each minute is looked at.
	const expression = `${spread % 60} * * * * *` as CronExpression;
	const onTick = () => {
		const minute = Math.floor(Date.now() / MINUTE_MS);
		if (minute % minutes === Math.floor(spread / 60) % minutes) onDue(minute);
	};
	try {
		context.helpers.registerCron({ expression }, onTick);
	} catch (error) {
		// Older versions of n8n expect the expression itself.
		context.logger.debug(`Scheduling as older versions of n8n do: ${error.message}`);
		(context.helpers.registerCron as unknown as OlderRegisterCron)(expression, onTick);
	}
}
