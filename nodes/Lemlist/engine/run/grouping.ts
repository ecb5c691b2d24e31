import type { Fields } from '../parameterTypes';
import type { Planning } from '../operation';
import type { AccountRequest } from './itemRequest';

/** Requests grouped by account, in input order; what follows happens within one account. */
export function groupByAccount(itemRequests: AccountRequest[]): AccountRequest[][] {
	return groupBy(itemRequests, ({ client }) => client);
}

/** Requests grouped by serial key, in input order; different groups are independent of each other. */
export function groupBySerialKey(itemRequests: AccountRequest[]): AccountRequest[][] {
	return groupBy(itemRequests, ({ serialKey }) => serialKey);
}

/** Requests of items that are planned or reviewed together, in input order. */
export function groupByParameters(
	itemRequests: AccountRequest[],
	{ groupBy: toKey }: Pick<Planning<Fields>, 'groupBy'>,
): AccountRequest[][] {
	return groupBy(itemRequests, ({ parameters }) => toKey(parameters));
}

/** Requests that can be sent as one: up to `size`, which differ only in what the batch body holds. */
export function toBatches(itemRequests: AccountRequest[], size: number): AccountRequest[][] {
	const compatible = groupBy(itemRequests, ({ call }) =>
		JSON.stringify([call.path, call.query, call.body]),
	);
	return compatible.flatMap((group) =>
		Array.from({ length: Math.ceil(group.length / size) }, (_, index) =>
			group.slice(index * size, (index + 1) * size),
		),
	);
}

function groupBy<Key>(
	itemRequests: AccountRequest[],
	toKey: (itemRequest: AccountRequest) => Key,
): AccountRequest[][] {
	const groups = new Map<Key, AccountRequest[]>();
	for (const itemRequest of itemRequests) {
		const key = toKey(itemRequest);
		const group = groups.get(key);
		if (group) group.push(itemRequest);
		else groups.set(key, [itemRequest]);
	}
	return [...groups.values()];
}
