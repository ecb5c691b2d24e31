import type { Plan } from './plan';

/** Plans that must not overtake each other, in input order; different chains are independent. */
export function inChains(plans: Plan[]): Plan[][] {
	return grouped(plans, ({ order }) => order);
}

/** Plans that one request can carry: alike but for what the batch adds, and no more than `size`. */
export function inBatches(plans: Plan[], size: number): Plan[][] {
	const alike = grouped(plans, ({ call }) => JSON.stringify([call.path, call.query, call.body]));
	return alike.flatMap((group) =>
		Array.from({ length: Math.ceil(group.length / size) }, (_, index) =>
			group.slice(index * size, (index + 1) * size),
		),
	);
}

function grouped(plans: Plan[], keyOf: (plan: Plan) => string): Plan[][] {
	const groups = new Map<string, Plan[]>();
	for (const plan of plans) {
		const key = keyOf(plan);
		const group = groups.get(key);
		if (group) group.push(plan);
		else groups.set(key, [plan]);
	}
	return [...groups.values()];
}
