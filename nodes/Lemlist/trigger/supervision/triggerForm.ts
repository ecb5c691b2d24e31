import type { IDataObject, ITriggerFunctions } from 'n8n-workflow';

import { readValidFilters, type EventFilters } from '../filters';

const DAY_MS = 24 * 60 * 60_000;

const DEFAULT_MINUTES = 10;

const MAX_MINUTES = 24 * 60;

const DEFAULT_DAYS = 7;

const MAX_DAYS = 30;

/** The form of a trigger as it was when n8n published or started it, because expressions work only then. */
export interface TriggerForm {
	filters: EventFilters;
	/** How often the trigger is checked. */
	intervalMinutes: number;
	/** How far back activities are caught up. */
	lookBackMs: number;
	getNodeParameter(name: string, fallback?: unknown): unknown;
}

/** Reads the form. Throws a NodeOperationError where it is incomplete. */
export function readTriggerForm(context: ITriggerFunctions): TriggerForm {
	const options = context.getNodeParameter('options', {}) as IDataObject;
	const values: IDataObject = {
		simplify: context.getNodeParameter('simplify', true) as boolean,
		ignoreAutomaticReplies: context.getNodeParameter('ignoreAutomaticReplies', false) as boolean,
	};
	return {
		filters: readValidFilters(context),
		intervalMinutes: clamp(options.checkEveryMinutes, DEFAULT_MINUTES, MAX_MINUTES),
		lookBackMs: clamp(options.lookBackDays, DEFAULT_DAYS, MAX_DAYS) * DAY_MS,
		getNodeParameter: (name, fallback) => values[name] ?? fallback,
	};
}

function clamp(value: unknown, fallback: number, max: number): number {
	const number = Math.round(Number(value ?? fallback));
	return Number.isFinite(number) ? Math.min(Math.max(number, 1), max) : fallback;
}
