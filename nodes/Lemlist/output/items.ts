import type { IDataObject } from 'n8n-workflow';

import { isRecord, recordOf } from '../transport/records';
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
		toItems: (answer, parameters) => output.toItems(recordOf(answer)[key] ?? answer, parameters),
	};
}

/** Says that it is gone, whatever lemlist echoes. */
export const deleted: Output = { toItems: () => [{ json: { deleted: true } }] };

/**
 * The fields that matter most, when the user asks for a simplified answer. What holds none of them is
 * no record but something that lemlist says, and stays whole.
 */
export function simplified(...kept: readonly Kept[]): Output {
	const sources = sourcesOf(kept);
	const simple = (record: IDataObject) => {
		const picked = pick(record, sources);
		return isFilled(picked) ? picked : record;
	};
	return {
		keeps: [...new Set(sources.map(([name]) => name))],
		toItems: (answer, { simplify }) =>
			parts(answer).map((part) => ({
				json: simplify === true && isFilled(part) ? simple(part) : shown(part),
			})),
	};
}

function records(answer: unknown): IDataObject[] {
	return parts(answer).map(shown);
}

function parts(answer: unknown): unknown[] {
	return Array.isArray(answer) ? answer.flatMap(parts) : [answer];
}

function shown(part: unknown): IDataObject {
	if (isFilled(part)) return part;
	const isEmpty = part === undefined || part === null || isRecord(part);
	return { success: true, ...(!isEmpty && { message: String(part) }) };
}

function isFilled(part: unknown): part is IDataObject {
	return isRecord(part) && Object.keys(part).length > 0;
}
