import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { MOST_ITEMS } from '../output/bounded';
import { asIs } from '../output/items';
import { requestLine } from '../transport/call';
import { collect } from '../transport/pagination';
import { request } from '../transport/request';
import type { Chosen } from './chosen';
import type { Settled } from './earlierTries';
import { flawed } from './flawed';
import type { Plan } from './plan';
import { stepsOf } from './steps';
import { isTool } from './tool';
import { unclear } from './unclear';

/** Carries out what one item asks for and turns the answer into items. */
export async function perform(
	context: IExecuteFunctions,
	chosen: Chosen,
	plan: Plan,
	settled: Settled,
): Promise<INodeExecutionData[]> {
	const { output = asIs, flaw } = chosen;
	const answer = await answerOf(context, chosen, plan, settled);
	const found = flaw?.(answer, plan.parameters);
	if (found) {
		const error = flawed(context.getNode(), found);
		error.context.request = requestLine(plan.call);
		settled.failure = error;
		throw error;
	}
	try {
		return output.toItems(answer, plan.parameters);
	} catch {
		throw unclear(context, plan.call);
	}
}

async function answerOf(
	context: IExecuteFunctions,
	chosen: Chosen,
	plan: Plan,
	settled: Settled,
): Promise<unknown> {
	const { call, parameters } = plan;
	const { pages, run, output } = chosen;
	if (run) return await run(stepsOf(context, chosen, plan, settled), parameters);
	if (pages) return await collect(context, call, pages, limitOf(context, parameters));
	return await request(context, call, output?.reader?.(context, parameters));
}

function limitOf(context: IExecuteFunctions, { returnAll, limit }: IDataObject): number {
	// A form without a limit asks for all.
	const wanted = returnAll === true || limit === undefined ? Infinity : Math.floor(Number(limit));
	// One more tells that there are more.
	return isTool(context) ? Math.min(wanted, MOST_ITEMS + 1) : wanted;
}
