import type { IExecuteFunctions, INodeExecutionData, NodeApiError } from 'n8n-workflow';

import { asIs } from '../output/items';
import { toApiError } from '../transport/errors';
import { request } from '../transport/request';
import type { Chosen } from './chosen';
import type { Plan } from './plan';
import { unclear } from './unclear';

/** What became of one item of a request that served several: items, or an error. */
export interface BatchResult {
	plan: Plan;
	items?: INodeExecutionData[];
	error?: Error;
}

// One bad value may be the reason; what concerns the key or the team meets every item alike.
const REFUSALS_OF_VALUES = new Set(['400', '404', '409', '422']);

/**
 * Carries out what several items ask for in one request; each item gets its own result. A request
 * that lemlist refuses whole is halved until the items that are at fault stand alone.
 */
export async function performBatch(
	context: IExecuteFunctions,
	chosen: Chosen,
	plans: Plan[],
): Promise<BatchResult[]> {
	let answer: unknown;
	try {
		const body = chosen.batch?.body(plans.map(({ parameters }) => parameters));
		answer = await request(context, { ...plans[0].call, body });
	} catch (error) {
		return await halves(context, chosen, plans, error as NodeApiError);
	}
	return plans.map((plan, index) => resultOf(context, chosen, answer, plan, index));
}

async function halves(
	context: IExecuteFunctions,
	chosen: Chosen,
	plans: Plan[],
	error: NodeApiError,
): Promise<BatchResult[]> {
	const isDivisible = plans.length > 1 && REFUSALS_OF_VALUES.has(String(error.httpCode));
	if (!isDivisible) return plans.map((plan) => ({ plan, error }));

	const middle = Math.ceil(plans.length / 2);
	const first = await performBatch(context, chosen, plans.slice(0, middle));
	return first.concat(await performBatch(context, chosen, plans.slice(middle)));
}

function resultOf(
	context: IExecuteFunctions,
	{ batch, output = asIs }: Chosen,
	answer: unknown,
	plan: Plan,
	index: number,
): BatchResult {
	const { parameters, call } = plan;
	try {
		const refusal = batch?.refusalOf?.(answer, index, parameters);
		if (refusal !== undefined) {
			const failure = { kind: 'refused', text: refusal } as const;
			return { plan, error: toApiError(context.getNode(), call, failure) };
		}
		const result = batch?.resultOf(answer, index, parameters);
		if (result !== undefined) return { plan, items: output.toItems(result, parameters) };
	} catch {
		// What cannot be read tells nothing either.
	}
	return { plan, error: unclear(context, call) };
}
