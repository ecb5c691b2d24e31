import type { IDataObject } from 'n8n-workflow';

import type { Paging } from './pagination';

/** Lists that lemlist gives whole, as an object whose keys are the IDs of the records. */
export function wholeListById(): Paging {
	return whole((answer) => Object.values(objectOf(answer)));
}

/** Lists that lemlist gives whole under `key`, in groups by name; each record is told its group. */
export function wholeListInGroups(key: string, group: string): Paging {
	return whole((answer) =>
		Object.entries(objectOf(objectOf(answer)[key])).flatMap(([name, list]) =>
			Array.isArray(list) ? list.map((record) => ({ [group]: name, ...record })) : [],
		),
	);
}

function whole(records: (answer: unknown) => unknown[]): Paging {
	return {
		size: Infinity,
		query: () => ({}),
		records: (answer) => records(answer) as IDataObject[],
		pageCount: () => 1,
	};
}

function objectOf(value: unknown): object & { [name: string]: unknown } {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}
