import { ApiError } from '../http/apiError';
import type { Branch, Step } from '../model/sequences';
import { bodyObject, type RouteCall, type Routes } from './route';
import { addBranch, requireSequence, requireStep } from './sequences';

const PATH = '/sequences/:sequenceId/steps/:stepId/branches';
const BRANCH_PATH = `${PATH}/:branchSequenceId`;

const TESTS: Record<string, string[]> = {
	aircallDone: ['callStatusFilter'],
	customLeadInfo: ['customField', 'customOperator', 'customValue'],
	hasEmailAddress: ['emailStatusFilter'],
	hasScore: ['scoreComparator', 'scoreThreshold'],
};
const WITHOUT_VALUE = ['empty', 'notEmpty'];

/** The branches of a condition. */
export const branches: Routes = {
	[`GET ${PATH}`]: (call) => toList(requireBranches(call)),

	[`POST ${PATH}`]: (call) => {
		const step = requireConditionalStep(call);
		const list = requireBranches(call);
		assertNotRunning(call);
		const key = String(step.conditionKey);
		const body = bodyObject(call);
		if ('conditionKey' in body)
			throw branchError(400, 'The condition of a step is fixed', 'CONDITION_KEY_NOT_ALLOWED');
		if (!(key in TESTS))
			throw branchError(400, 'This condition has two branches', 'CONDITION_NOT_CONFIGURABLE');
		const sequence = requireSequence(call);
		const test = parseTest(key, body);
		const position = sequence.steps.indexOf(step);
		const { _id } = addBranch(call.context, sequence, position);
		list.splice(list.length - 1, 0, { sequenceId: _id, key, ...test });
		return toList(list).find(({ sequenceId }) => sequenceId === _id);
	},

	[`PATCH ${PATH}`]: (call) => {
		const list = requireBranches(call);
		const { order } = bodyObject(call);
		const [fallback, ordinary] = [
			list.filter((branch) => branch.fallback),
			list.filter((branch) => !branch.fallback),
		];
		const found = (Array.isArray(order) ? order : []).flatMap(
			(id) => ordinary.find(({ sequenceId }) => sequenceId === id) ?? [],
		);
		if (new Set(found).size !== ordinary.length || found.length !== ordinary.length)
			throw branchError(400, 'order must name every branch but Else once', 'ORDER_INVALID');
		list.splice(0, list.length, ...found, ...fallback);
		return toList(list);
	},

	[`PATCH ${BRANCH_PATH}`]: (call) => {
		const branch = requireBranch(call);
		if (branch.fallback) throw branchError(400, 'Else cannot be changed', 'IS_FALLBACK');
		const body = bodyObject(call);
		if (Object.keys(body).length === 0) throw branchError(400, 'Nothing to update', 'NO_UPDATE');
		if (Object.keys(body).some((name) => name !== 'name')) assertNotRunning(call);
		Object.assign(branch, parseTest(branch.key, body, branch));
		return toList(requireBranches(call)).find(({ sequenceId }) => sequenceId === branch.sequenceId);
	},

	[`DELETE ${BRANCH_PATH}`]: (call) => {
		const branch = requireBranch(call);
		const list = requireBranches(call);
		if (branch.fallback) throw branchError(400, 'Else cannot be deleted', 'IS_FALLBACK');
		if (list.length <= 2)
			throw branchError(400, 'The last branch cannot be deleted', 'LAST_NOT_REMOVABLE');
		assertNotRunning(call);
		list.splice(list.indexOf(branch), 1);
		const { sequences } = call.context.state;
		const removed = [branch.sequenceId];
		for (const id of removed)
			removed.push(...sequences.filter(({ parentId }) => parentId === id).map(({ _id }) => _id));
		call.context.state.sequences = sequences.filter(({ _id }) => !removed.includes(_id));
		return { ok: true, removedSequenceIds: removed };
	},
};

function toList(list: Branch[]) {
	return list.map(({ customValue, ...branch }, index) => ({
		...branch,
		index,
		...(customValue !== undefined && { customValues: [String(customValue)] }),
	}));
}

function requireConditionalStep(call: RouteCall): Step {
	const step = requireStep(call);
	if (step.type === 'conditional') return step;
	throw branchError(400, 'The step is no condition', 'STEP_NOT_CONDITIONAL');
}

function requireBranches(call: RouteCall): Branch[] {
	const step = requireConditionalStep(call);
	const sequence = requireSequence(call);
	const position = sequence.steps.indexOf(step);
	const children = call.context.state.sequences.filter(
		(child) => child.parentId === sequence._id && child.conditionalStepIndex === position,
	);
	const key = String(step.conditionKey);
	step.branches ??= children.map(({ _id }, index) => ({
		sequenceId: _id,
		key,
		...(index === children.length - 1 && { fallback: true }),
	}));
	return step.branches;
}

function requireBranch(call: RouteCall): Branch {
	const { branchSequenceId } = call.params;
	const branch = requireBranches(call).find(({ sequenceId }) => sequenceId === branchSequenceId);
	if (branch) return branch;
	throw branchError(404, 'No such branch', 'NOT_FOUND');
}

function assertNotRunning(call: RouteCall): void {
	const { campaignId } = requireSequence(call);
	const campaign = call.context.state.campaigns.find(({ _id }) => _id === campaignId);
	if (campaign?.status === 'running')
		throw branchError(409, 'The campaign is running', 'CAMPAIGN_RUNNING');
}

function parseTest(key: string, body: Record<string, unknown>, old: Partial<Branch> = {}) {
	const allowed = ['name', 'delay', 'delayType', ...(TESTS[key] ?? [])];
	const strange = Object.keys(body).find((name) => !allowed.includes(name));
	if (strange) throw branchError(400, `${strange} does not fit the condition`, 'INVALID_PARAM');
	const {
		customField,
		customOperator = 'equal',
		customValue,
		...test
	} = { ...old, ...body } as Record<string, unknown>;
	const needsValue = !WITHOUT_VALUE.includes(String(customOperator));
	const lacksValue =
		(key === 'customLeadInfo' && (!customField || (needsValue && customValue === undefined))) ||
		(key === 'hasEmailAddress' && !test.emailStatusFilter) ||
		(key === 'aircallDone' && !test.callStatusFilter);
	if (lacksValue) throw branchError(400, 'A branch needs a value to test', 'VALUE_REQUIRED');
	if (key === 'hasScore') return { scoreComparator: '$gte', scoreThreshold: 80, ...test };
	return key === 'customLeadInfo' ? { ...test, customField, customOperator, customValue } : test;
}

function branchError(status: number, message: string, code: string): ApiError {
	return new ApiError(status, message, 'errorAndCode', `SEQUENCE_BRANCH_${code}`);
}
