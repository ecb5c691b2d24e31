import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { asIs } from '../output/items';
import { collect } from '../transport/pagination';
import { request } from '../transport/request';
import type { Chosen } from './chosen';
import type { Plan } from './plan';
import { stepsOf } from './steps';

/** Carries out what one item asks for and turns the answer into items. */
export async function perform(
	context: IExecuteFunctions,
	chosen: Chosen,
	plan: Plan,
): Promise<INodeExecutionData[]> {
	const output = chosen.output ?? asIs;
	return output.toItems(await answerOf(context, chosen, plan), plan.parameters);
}

async function answerOf(context: IExecuteFunctions, chosen: Chosen, plan: Plan): Promise<unknown> {
	const { call, parameters } = plan;
	const { pages, run, output } = chosen;
	if (run) return await run(stepsOf(context, chosen, plan), parameters as never);
	if (pages) return await collect(context, call, pages, limitOf(parameters));
	return await request(context, call, output?.reader?.(context, parameters));
}

function limitOf({ returnAll, limit }: IDataObject): number {
	// A form without a limit asks for all.
	return returnAll === true || limit === undefined ? Infinity : Math.floor(Number(limit));
}
