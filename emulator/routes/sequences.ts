import { ApiError } from '../http/apiError';
import { removeFrom } from '../model/records';
import { parseStepContent, type Sequence, type Step, type VariantB } from '../model/sequences';
import type { EmulatorContext } from '../context';
import { collection } from './collection';
import { bodyObject, requireById, requireCampaign, type RouteCall, type Routes } from './route';

const MAX_SUBJECT_LENGTH = 400;
const MAX_INVITATION_LENGTH = 300;
const TESTED_TYPES = ['email', 'linkedinInvite', 'linkedinSend'];
const STEP_PATH = '/sequences/:sequenceId/steps/:stepId';

export const sequences: Routes = {
	'GET /campaigns/:campaignId/sequences': (call) => {
		const campaign = requireCampaign(call);
		const found = call.context.state.sequences.filter(
			({ campaignId }) => campaignId === campaign._id,
		);
		return Object.fromEntries(
			found.map(({ campaignId: _campaignId, ...sequence }) => [
				sequence._id,
				{
					...sequence,
					steps: sequence.steps.map((step, index) => toListedStep(sequence._id, step, index)),
				},
			]),
		);
	},

	...collection({
		path: STEP_PATH,
		require: requireEditableStep,

		create: (call) => {
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
			const isInside =
				Number.isInteger(index) && Number(index) >= 0 && Number(index) < steps.length;
			const position = isInside ? Number(index) : steps.length;
			steps.splice(position, 0, step);
			if (step.type !== 'conditional') return step;
			const branches = ['yes', 'no'].map((label) => ({
				key: step.conditionKey,
				label,
				fallback: label === 'no',
				delay: step.delay,
				delayType: step.delayType,
				sequenceId: addBranch(call.context, sequence, position)._id,
			}));
			return { ...step, conditions: branches };
		},

		update: (step, call) => {
			const { type, ...changes } = bodyObject(call);
			if (type !== step.type) throw new ApiError(400, 'The type of a step cannot be changed');
			const { index: _index, ...content } = parseStepContent({ ...step, ...changes });
			return toStepView(Object.assign(step, content));
		},

		remove: (step, call) => {
			removeFrom(requireSequence(call).steps, step);
			return { ok: true };
		},
	}),

	[`POST ${STEP_PATH}/ab-test`]: (call) => {
		const step = requireEditableStep(call);
		if (!TESTED_TYPES.includes(step.type))
			throw new ApiError(400, 'A/B tests are for emails, invitations and messages only');
		if (step.variantB) {
			const message = 'A/B test already exists on this step';
			throw new ApiError(409, message, 'errorAndCode', 'SEQUENCE_AB_ALREADY_EXISTS');
		}
		const { subject, message } = step as Partial<VariantB>;
		step.abTest = true;
		step.variantB = { emailTemplateBId: call.context.nextId('etp'), subject, message };
		return toAbTestView(step);
	},

	[`GET ${STEP_PATH}/ab-test`]: (call) => toAbTestView(requireTestedStep(call)),

	[`PATCH ${STEP_PATH}/ab-test`]: (call) => {
		const step = requireTestedStep(call);
		const { subject, message, altMessage, altMessagePremium, cc, plainText } = bodyObject(
			call,
		) as Partial<VariantB>;
		if (step.type === 'linkedinInvite' && (altMessage ?? '').length > MAX_INVITATION_LENGTH) {
			const code = 'SEQUENCE_AB_ALT_MESSAGE_TOO_LONG';
			throw new ApiError(400, 'altMessage is too long', 'errorAndCode', code);
		}
		for (const text of [subject, message, altMessage, altMessagePremium]) {
			if (text !== undefined && typeof text !== 'string') {
				throw new ApiError(400, `Match error: Expected string, got ${typeof text}`);
			}
		}
		if (subject && subject.length > MAX_SUBJECT_LENGTH) throw new ApiError(400, 'Subject too long');
		const changes = Object.entries({
			...{ subject, message, altMessage, altMessagePremium, cc, plainText },
		});
		Object.assign(
			step.variantB,
			Object.fromEntries(changes.filter(([, value]) => value !== undefined)),
		);
		return toAbTestView(step);
	},

	[`DELETE ${STEP_PATH}/ab-test`]: (call) => {
		const step = requireTestedStep(call);
		requireEditableStep(call);
		const { variantB } = step;
		if (call.query.variant === 'A') {
			Object.assign(step, { subject: variantB.subject, message: variantB.message });
		}
		Object.assign(step, { abTest: undefined, variantB: undefined });
		return { ok: true };
	},

	[`POST ${STEP_PATH}/ab-test/winner`]: (call) => {
		const step = requireTestedStep(call);
		const { variant } = bodyObject(call);
		if (variant !== 'A' && variant !== 'B') throw new ApiError(400, 'Bad params: variant');
		if (step.abTest !== true) {
			throw new ApiError(400, 'A winning variant has already been selected for this step');
		}
		step.abTest = variant;
		return { stepId: step._id, abTest: variant };
	},
};

type TestedStep = Step & { variantB: VariantB };

function requireTestedStep(call: RouteCall): TestedStep {
	const step = requireStep(call);
	if (step.variantB) return step as TestedStep;
	throw new ApiError(404, 'No A/B test variant on this step');
}

export function requireStep(call: RouteCall): Step {
	return requireById(requireSequence(call).steps, call.params.stepId, 'Step not found');
}

// Steps of a running campaign are locked
function requireEditableStep(call: RouteCall): Step {
	const step = requireStep(call);
	const { campaignId } = requireSequence(call);
	const campaign = call.context.state.campaigns.find(({ _id }) => _id === campaignId);
	if (campaign?.status === 'running') {
		throw new ApiError(400, 'You cannot edit this step because the campaign is running');
	}
	return step;
}

export function requireSequence({ context, params }: RouteCall): Sequence {
	return requireById(context.state.sequences, params.sequenceId, 'Sequence not found');
}

/** Adds the sequence of a branch of the step at a position. */
export function addBranch(
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

function toStepView({ variantB, forcedSender: _sender, branches: _branches, ...step }: Step) {
	return { ...step, ...(variantB && { emailTemplateBId: variantB.emailTemplateBId }) };
}

function toAbTestView({ _id, abTest, variantB }: Step) {
	return { stepId: _id, abTest, ...variantB };
}
