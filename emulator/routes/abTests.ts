import type { Step, VariantB } from '../model/campaignTypes';
import { ApiError } from '../http/apiError';
import { bodyObject, type RouteCall, type Routes } from './route';
import { requireEditableStep, requireStep } from './sequences';

const MAX_SUBJECT_LENGTH = 400;
const PATH = '/sequences/:sequenceId/steps/:stepId/ab-test';

export const abTests: Routes = {
	[`POST ${PATH}`]: (call) => {
		const step = requireEditableStep(call);
		if (step.type !== 'email') throw new ApiError(400, 'A/B tests are for email steps only');
		if (step.variantB) throw new ApiError(400, 'A/B test already exists on this step');
		const { subject, message } = step as Partial<VariantB>;
		step.abTest = true;
		step.variantB = { emailTemplateBId: call.context.nextId('etp'), subject, message };
		return toAbTestView(step);
	},

	[`GET ${PATH}`]: (call) => toAbTestView(requireTestedStep(call)),

	[`PATCH ${PATH}`]: (call) => {
		const step = requireTestedStep(call);
		const { subject, message, altMessage, cc, plainText } = bodyObject(call) as Partial<VariantB>;
		for (const text of [subject, message, altMessage]) {
			if (text !== undefined && typeof text !== 'string') {
				throw new ApiError(400, `Match error: Expected string, got ${typeof text}`);
			}
		}
		if (subject && subject.length > MAX_SUBJECT_LENGTH) throw new ApiError(400, 'Subject too long');
		const changes = Object.entries({ subject, message, altMessage, cc, plainText });
		Object.assign(
			step.variantB,
			Object.fromEntries(changes.filter(([, value]) => value !== undefined)),
		);
		return toAbTestView(step);
	},

	[`DELETE ${PATH}`]: (call) => {
		const step = requireTestedStep(call);
		requireEditableStep(call);
		const { variantB } = step;
		if (call.query.variant === 'A') {
			Object.assign(step, { subject: variantB.subject, message: variantB.message });
		}
		Object.assign(step, { abTest: undefined, variantB: undefined });
		return { ok: true };
	},

	[`POST ${PATH}/winner`]: (call) => {
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

function toAbTestView({ _id, abTest, variantB }: Step) {
	return { stepId: _id, abTest, ...variantB };
}
