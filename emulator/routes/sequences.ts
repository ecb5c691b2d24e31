import type { Sequence, Step } from '../campaignState';
import { Refusal } from '../errors';
import type { World } from '../world';
import { stepContent } from './stepContent';
import { bodyObject, campaignOf, type Call, type Routes } from './route';

export const sequences: Routes = {
	'GET /campaigns/:campaignId/sequences': (call) => {
		const { _id: wanted } = campaignOf(call);
		const found = call.world.state.sequences.filter(({ campaignId }) => campaignId === wanted);
		return Object.fromEntries(
			found.map(({ campaignId: _campaignId, ...sequence }) => [
				sequence._id,
				{ ...sequence, steps: sequence.steps.map((step, at) => listed(sequence._id, step, at)) },
			]),
		);
	},

	'POST /sequences/:sequenceId/steps': (call) => {
		const sequence = sequenceOf(call);
		const { steps } = sequence;
		const { index, delay, ...content } = stepContent(bodyObject(call));
		const step: Step = {
			_id: call.world.nextId('stp'),
			type: String(content.type),
			delay: Number(delay ?? (steps.length === 0 ? 0 : 1)),
			emailTemplateId: call.world.nextId('etp'),
			...content,
		};
		const isInside = Number.isInteger(index) && Number(index) >= 0 && Number(index) < steps.length;
		const position = isInside ? Number(index) : steps.length;
		steps.splice(position, 0, step);
		if (step.type !== 'conditional') return step;
		const branches = ['yes', 'no'].map((label) => ({
			label,
			sequenceId: branch(call.world, sequence, position)._id,
		}));
		return { ...step, conditions: branches };
	},

	'PATCH /sequences/:sequenceId/steps/:stepId': (call) => {
		const step = editableStep(call);
		const { type, ...given } = bodyObject(call);
		if (type !== step.type) throw new Refusal(400, 'The type of a step cannot be changed');
		const { index: _index, ...content } = stepContent({ ...step, ...given });
		return stepView(Object.assign(step, content));
	},

	'DELETE /sequences/:sequenceId/steps/:stepId': (call) => {
		const { steps } = sequenceOf(call);
		steps.splice(steps.indexOf(editableStep(call)), 1);
		return { ok: true };
	},
};

/** The step of the path, or a refusal. */
export function stepOf(call: Call): Step {
	const step = sequenceOf(call).steps.find(({ _id }) => _id === call.params.stepId);
	if (!step) throw new Refusal(404, 'Step not found');
	return step;
}

/** The step of the path, unless its campaign runs. */
export function editableStep(call: Call): Step {
	const step = stepOf(call);
	const { campaignId } = sequenceOf(call);
	const campaign = call.world.state.campaigns.find(({ _id }) => _id === campaignId);
	if (campaign?.status === 'running') {
		throw new Refusal(400, 'You cannot edit this step because the campaign is running');
	}
	return step;
}

function sequenceOf({ world, params }: Call): Sequence {
	const sequence = world.state.sequences.find(({ _id }) => _id === params.sequenceId);
	if (!sequence) throw new Refusal(404, 'Sequence not found');
	return sequence;
}

function branch({ state, nextId }: World, parent: Sequence, position: number): Sequence {
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

function listed(sequenceId: string, step: Step, sequenceStep: number) {
	return { ...stepView(step), index: sequenceStep + 1, sequenceId, sequenceStep };
}

function stepView({ variantB, ...step }: Step) {
	return { ...step, ...(variantB && { emailTemplateBId: variantB.emailTemplateBId }) };
}
