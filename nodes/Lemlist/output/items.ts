import type { IDataObject } from 'n8n-workflow';

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
		toItems: (answer, parameters) =>
			output.toItems((answer as IDataObject | undefined)?.[key] ?? answer, parameters),
	};
}

/** Says that it is gone, whatever lemlist echoes. */
export const deleted: Output = { toItems: () => [{ json: { deleted: true } }] };

/** The fields that matter most, when the user asks for a simplified answer. */
export function simplified(...paths: readonly string[]): Output {
	return {
		toItems: (answer, { simplify }) =>
			records(answer).map((record) => ({
				json: simplify === true ? pick(record, paths) : record,
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

// 'campaign.name' becomes 'campaignName', so that a simplified record is flat.
function pick(record: IDataObject, paths: readonly string[]): IDataObject {
	const entries = paths.map((path) => {
		const parts = path.split('.');
		const value = parts.reduce<unknown>(
			(at, part) => (at as IDataObject | undefined)?.[part],
			record,
		);
		const [first, ...rest] = parts;
		return [first + rest.map((part) => part[0].toUpperCase() + part.slice(1)).join(''), value];
	});
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as IDataObject;
}
