import type { ItemRequest } from './itemRequest';

/** Plans that must not overtake each other, in input order; different chains are independent. */
export function groupBySerialKey(itemRequests: ItemRequest[]): ItemRequest[][] {
	return groupBy(itemRequests, ({ serialKey }) => serialKey);
}

/** Plans that one request can carry: alike but for what the batch adds, and no more than `size`. */
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
