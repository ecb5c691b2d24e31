import { ApiError } from '../http/apiError';
import { findLeads, type Lead } from '../model/leads';
import type { Step } from '../model/sequences';
import { bodyObject, requireById, type RouteCall, type Routes } from './route';

const LEAD_STEP = '/campaigns/:campaignId/leads/:lead/steps/:stepId';
const CAMPAIGN_STEP = '/campaigns/:campaignId/steps/:stepId';
const MAX_LEADS = 100;
const CONTENT = ['subject', 'message', 'cc', 'plainText', 'altMessage', 'altMessagePremium'];

/** Skipping steps, and texts of a step for one lead. */
export const campaignSteps: Routes = {
	[`POST ${CAMPAIGN_STEP}/skip`]: (call) => {
		const step = requireStep(call, 'STEP_SKIP');
		if (step.type === 'conditional') throw refusal('STEP_SKIP_STEP_IS_CONDITION', 422);
		return { skipped: skip(call, 'everyone') };
	},

	[`POST ${CAMPAIGN_STEP}/skip-for-leads`]: (call) => {
		const { leads } = bodyObject(call);
		if (!Array.isArray(leads) || leads.length === 0) throw refusal('ROUTE_BAD_REQUEST', 400);
		if (leads.length > MAX_LEADS) throw refusal('STEP_SKIP_TOO_MANY_LEADS', 400);
		requireStep(call, 'STEP_SKIP');
		const results = leads.map((key) => {
			const lead = findLead(call, String(key));
			if (!lead) return { lead: key as string, status: 'not_found' };
			return { lead: key as string, status: skip(call, lead._id) ? 'skipped' : 'already_skipped' };
		});
		const count = (status: string) => results.filter((one) => one.status === status).length;
		return {
			total: results.length,
			skipped: count('skipped'),
			alreadySkipped: count('already_skipped'),
			notFound: results.filter(({ status }) => status === 'not_found').map(({ lead }) => lead),
			results,
		};
	},

	[`POST ${LEAD_STEP}/skip`]: (call) => {
		requireStep(call, 'STEP_SKIP');
		return { skipped: skip(call, requireLead(call, 'STEP_SKIP')._id) };
	},

	[`PUT ${LEAD_STEP}/personalization`]: (call) => {
		const step = requireStep(call, 'REVIEW_DRAFT');
		const lead = requireLead(call, 'REVIEW_DRAFT');
		const { variant = 'A', images: _images, ...content } = bodyObject(call);
		const unknown = Object.keys(content).find((name) => !CONTENT.includes(name));
		if (unknown) throw refusal('VALIDATION_ERROR', 400);
		if (variant === 'B' && !step.variantB) throw refusal('REVIEW_DRAFT_VARIANT_UNAVAILABLE', 422);
		if (content.message === '') throw refusal('REVIEW_DRAFT_CONTENT_EMPTY', 422);
		personalizations(call).set(`${lead._id} ${step._id}`, content);
		return {
			leadId: lead._id,
			stepId: step._id,
			variant,
			emailTemplateId: step.emailTemplateId,
			content,
		};
	},

	[`DELETE ${LEAD_STEP}/personalization`]: (call) => {
		const step = requireStep(call, 'REVIEW_DRAFT');
		const lead = requireLead(call, 'REVIEW_DRAFT');
		return { reset: personalizations(call).delete(`${lead._id} ${step._id}`) };
	},
};

function personalizations({ context }: RouteCall): Map<string, unknown> {
	return context.state.personalizations;
}

/** Whether the step was not skipped before. */
function skip({ context, params }: RouteCall, who: string): boolean {
	const key = `${params.campaignId} ${params.stepId} ${who}`;
	if (context.state.skippedSteps.has(key)) return false;
	context.state.skippedSteps.add(key);
	return true;
}

function requireStep({ context, params }: RouteCall, family: string): Step {
	const { campaigns, sequences } = context.state;
	requireById(campaigns, params.campaignId, refusal(`${family}_CAMPAIGN_NOT_FOUND`, 404));
	const own = sequences.filter(({ campaignId }) => campaignId === params.campaignId);
	const steps = own.flatMap(({ steps: list }) => list);
	return requireById(steps, params.stepId, refusal(`${family}_STEP_NOT_FOUND`, 404));
}

function findLead({ context, params }: RouteCall, key: string): Lead | undefined {
	return findLeads(context.state.leads, key).find(
		({ campaignId }) => campaignId === params.campaignId,
	);
}

function requireLead(call: RouteCall, family: string): Lead {
	const lead = findLead(call, call.params.lead);
	if (!lead) throw refusal(`${family}_LEAD_NOT_FOUND`, 404);
	return lead;
}

function refusal(code: string, status: number): ApiError {
	return new ApiError(status, 'Not possible', 'errorAndCode', code);
}
