import type { ItemRequest } from './itemRequest';

/** Requests grouped by serial key, in input order; different groups are independent of each other. */
export function groupBySerialKey(itemRequests: ItemRequest[]): ItemRequest[][] {
	return groupBy(itemRequests, ({ serialKey }) => serialKey);
}

/** Requests that can be sent as one: up to `size`, which differ only in what the batch body holds. */
export function toBatches(itemRequests: ItemRequest[], size: number): ItemRequest[][] {
	const compatible = groupBy(itemRequests, ({ call }) =>
		JSON.stringify([call.path, call.query, call.body]),
	);
	return compatible.flatMap((group) =>
		Array.from({ length: Math.ceil(group.length / size) }, (_, index) =>
			group.slice(index * size, (index + 1) * size),
		),
	);
}

function groupBy(
	itemRequests: ItemRequest[],
	toKey: (itemRequest: ItemRequest) => string,
): ItemRequest[][] {
	const groups = new Map<string, ItemRequest[]>();
	for (const itemRequest of itemRequests) {
		const key = toKey(itemRequest);
		const group = groups.get(key);
		if (group) group.push(itemRequest);
		else groups.set(key, [itemRequest]);
	}
	return [...groups.values()];
}
