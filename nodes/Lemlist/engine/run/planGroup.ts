import type { IExecuteFunctions } from 'n8n-workflow';

import type { GroupOutcome, GroupPlan, OperationRequest } from '../operation';
import type { AccountRequest } from './itemRequest';
import { createOperationApi } from './operationApi';
import { SettledItems } from './settledItems';

/** A group of items, each with the step that its plan decided on. */
export interface PlannedGroup {
	planned: AccountRequest[];
	/** What follows the items; absent if nothing does. */
	finish?(outcome: GroupOutcome): { requests: AccountRequest[]; hint?: string };
}

/** Plans the items of one group and account; throws if lemlist does not let the plan read what it needs. */
export async function planGroup(
	context: IExecuteFunctions,
	operation: OperationRequest,
	group: AccountRequest[],
	outcome: GroupOutcome,
): Promise<PlannedGroup> {
	const [first] = group;
	const api = createOperationApi(context, operation, first, new SettledItems(context));
	const items = group.map(({ parameters }) => parameters);
	const plan = (await operation.planning?.plan(api, items, outcome)) as GroupPlan;
	return {
		planned: group.map((itemRequest, index) => ({ ...itemRequest, step: plan.steps[index] })),
		...(plan.finish && {
			finish: (end) => {
				const { steps, hint } = plan.finish?.(end) ?? { steps: [] };
				return { requests: steps.map((step) => ({ ...first, step })), hint };
			},
		}),
	};
}
