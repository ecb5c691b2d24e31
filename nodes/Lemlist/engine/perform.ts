import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

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
	return returnAll === true ? Infinity : Math.floor(Number(limit));
}

type BatchResult = { items: INodeExecutionData[] } | { error: NodeOperationError };

/** Carries out what several items ask for in one request; each item gets its own result. */
export async function performBatch(
	context: IExecuteFunctions,
	{ batch, output = asIs }: Chosen,
	plans: Plan[],
): Promise<BatchResult[]> {
	if (!batch) return [];
	const body = batch.body(plans.map(({ parameters }) => parameters as never));
	const answer = await request(context, { ...plans[0].call, body });

	return plans.map(({ parameters }, index) => {
		const refusal = batch.refusalOf?.(answer, index, parameters as never);
		if (refusal !== undefined) return { error: new NodeOperationError(context.getNode(), refusal) };
		const result = batch.resultOf(answer, index, parameters as never);
		return { items: output.toItems(result, parameters) };
	});
}
