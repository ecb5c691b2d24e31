import type { Sequence, Step } from '../model/campaignTypes';
import { ApiError } from '../http/apiError';
import type { EmulatorContext } from '../context';
import { parseStepContent } from '../model/stepContent';
import { bodyObject, requireCampaign, type RouteCall, type Routes } from './route';

export const sequences: Routes = {
	'GET /campaigns/:campaignId/sequences': (call) => {
		const { _id: wanted } = requireCampaign(call);
		const found = call.context.state.sequences.filter(({ campaignId }) => campaignId === wanted);
		return Object.fromEntries(
			found.map(({ campaignId: _campaignId, ...sequence }) => [
				sequence._id,
				{
					...sequence,
					steps: sequence.steps.map((step, at) => toListedStep(sequence._id, step, at)),
				},
			]),
		);
	},

	'POST /sequences/:sequenceId/steps': (call) => {
		const sequence = requireSequence(call);
		const { steps } = sequence;
		const { index, delay, ...content } = parseStepContent(bodyObject(call));
		const step: Step = {
			_id: call.context.nextId('stp'),
			type: String(content.type),
			delay: Number(delay ?? (steps.length === 0 ? 0 : 1)),
			emailTemplateId: call.context.nextId('etp'),
			...content,
		};
		const isInside = Number.isInteger(index) && Number(index) >= 0 && Number(index) < steps.length;
		const position = isInside ? Number(index) : steps.length;
		steps.splice(position, 0, step);
		if (step.type !== 'conditional') return step;
		const branches = ['yes', 'no'].map((label) => ({
			label,
			sequenceId: addBranch(call.context, sequence, position)._id,
		}));
		return { ...step, conditions: branches };
	},

	'PATCH /sequences/:sequenceId/steps/:stepId': (call) => {
		const step = requireEditableStep(call);
		const { type, ...given } = bodyObject(call);
		if (type !== step.type) throw new ApiError(400, 'The type of a step cannot be changed');
		const { index: _index, ...content } = parseStepContent({ ...step, ...given });
		return toStepView(Object.assign(step, content));
	},

	'DELETE /sequences/:sequenceId/steps/:stepId': (call) => {
		const { steps } = requireSequence(call);
		steps.splice(steps.indexOf(requireEditableStep(call)), 1);
		return { ok: true };
	},
};

/** The step of the path, or a refusal. */
export function requireStep(call: RouteCall): Step {
	const step = requireSequence(call).steps.find(({ _id }) => _id === call.params.stepId);
	if (!step) throw new ApiError(404, 'Step not found');
	return step;
}

/** The step of the path, unless its campaign runs. */
export function requireEditableStep(call: RouteCall): Step {
	const step = requireStep(call);
	const { campaignId } = requireSequence(call);
	const campaign = call.context.state.campaigns.find(({ _id }) => _id === campaignId);
	if (campaign?.status === 'running') {
		throw new ApiError(400, 'You cannot edit this step because the campaign is running');
	}
	return step;
}

function requireSequence({ context, params }: RouteCall): Sequence {
	const sequence = context.state.sequences.find(({ _id }) => _id === params.sequenceId);
	if (!sequence) throw new ApiError(404, 'Sequence not found');
	return sequence;
}

function addBranch(
	{ state, nextId }: EmulatorContext,
	parent: Sequence,
	position: number,
): Sequence {
	const { _id: parentId, campaignId, level } = parent;
	const child: Sequence = {
		_id: nextId('seq'),
		campaignId,
		level: level + 1,
		parentId,
		conditionalStepIndex: position,
		steps: [],
	};
	state.sequences.push(child);
	return child;
}

function toListedStep(sequenceId: string, step: Step, sequenceStep: number) {
	return { ...toStepView(step), index: sequenceStep + 1, sequenceId, sequenceStep };
}

function toStepView({ variantB, ...step }: Step) {
	return { ...step, ...(variantB && { emailTemplateBId: variantB.emailTemplateBId }) };
}
