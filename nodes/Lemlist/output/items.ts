import type { IDataObject } from 'n8n-workflow';

import { pick, sourcesOf, type Kept } from './kept';
import type { Output } from './output';

/** One item for each record of an answer; a bare text or no answer becomes an item that says so. */
export const asIs: Output = { toItems: (answer) => records(answer).map((json) => ({ json })) };

/** The records without keys that hold a secret. */
export function without(...keys: readonly string[]): Output {
	return {
		toItems: (answer) =>
			records(answer).map((record) => ({
				json: Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))),
			})),
	};
}

/** What lemlist wraps into an envelope such as `{ success, data }`. */
export function unwrapped(key: string, output: Output = asIs): Output {
	return {
		...output,
		toItems: (answer, parameters) =>
			output.toItems((answer as IDataObject | undefined)?.[key] ?? answer, parameters),
	};
}

/** Says that it is gone, whatever lemlist echoes. */
export const deleted: Output = { toItems: () => [{ json: { deleted: true } }] };

/** The fields that matter most, when the user asks for a simplified answer. */
export function simplified(...kept: readonly Kept[]): Output {
	const sources = sourcesOf(kept);
	return {
		keeps: [...new Set(sources.map(([name]) => name))],
		toItems: (answer, { simplify }) =>
			records(answer).map((record) => ({
				json: simplify === true ? pick(record, sources) : record,
			})),
	};
}

function records(answer: unknown): IDataObject[] {
	if (Array.isArray(answer)) return answer.flatMap(records);
	if (answer === undefined || answer === null) return [{ success: true }];
	if (typeof answer === 'object') {
		return Object.keys(answer).length > 0 ? [answer as IDataObject] : [{ success: true }];
	}
	return [{ success: true, message: String(answer) }];
}
