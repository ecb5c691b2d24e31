import type { ErrorRequest } from './errorCase';

export const CAMPAIGN_ID = { __rl: true, mode: 'id', value: 'cam_1' };

export const GET_CAMPAIGN: ErrorRequest = {
	operation: 'campaign: get',
	parameters: { campaignId: CAMPAIGN_ID },
};
export const PAUSE_CAMPAIGN: ErrorRequest = {
	operation: 'campaign: pause',
	parameters: { campaignId: CAMPAIGN_ID },
};
export const CREATE_LEAD: ErrorRequest = {
	operation: 'lead: create',
	parameters: { campaignId: CAMPAIGN_ID, email: 'ada.okafor@example.com' },
};
export const UPDATE_LEAD: ErrorRequest = {
	operation: 'lead: update',
	parameters: { campaignId: CAMPAIGN_ID, lead: 'lea_1', variables: { value: { jobTitle: 'CEO' } } },
};
export const LAUNCH_LEAD: ErrorRequest = {
	operation: 'lead: launch',
	parameters: { leadId: 'lea_1' },
};
export const UPSERT_CONTACT: ErrorRequest = {
	operation: 'contact: upsert',
	parameters: { email: 'ada@example.com' },
};
export const UPSERT_CONTACT_BY_ID: ErrorRequest = {
	operation: 'contact: upsert',
	parameters: { matchBy: 'contactId', contactId: 'ctc_1' },
};
export const DELETE_CONTACT: ErrorRequest = {
	operation: 'contact: delete',
	parameters: { contact: 'ctc_1' },
};
export const UPSERT_COMPANY: ErrorRequest = {
	operation: 'company: upsert',
	parameters: { domain: 'example.com', name: 'Example' },
};
export const UPSERT_COMPANY_BY_ID: ErrorRequest = {
	operation: 'company: upsert',
	parameters: { matchBy: 'companyId', companyId: 'cpn_1' },
};
export const ENRICH_LEAD: ErrorRequest = {
	operation: 'enrichment: enrichLead',
	parameters: { leadId: 'lea_1', enrichments: ['findEmail'] },
};
export const ENRICH_MANY: ErrorRequest = {
	operation: 'enrichment: enrichMany',
	parameters: { person: { email: 'ada@example.com' }, enrichments: ['verifyEmail'] },
};
export const LIST_PERSONAS: ErrorRequest = { operation: 'database: getPersonas' };
export const DELETE_PERSONA: ErrorRequest = {
	operation: 'database: deletePersona',
	parameters: { personaId: 'pdp_1' },
};
export const CREATE_PERSONA: ErrorRequest = {
	operation: 'database: createPersona',
	parameters: {
		name: 'French',
		filters: { filter: [{ filterId: 'country', in: ['France'], out: [] }] },
	},
};
export const CREATE_ALERT: ErrorRequest = {
	operation: 'deliverabilityAlert: create',
	parameters: { threshold: 7 },
};
export const UPDATE_TASK: ErrorRequest = {
	operation: 'task: update',
	parameters: { taskId: 'opp_1', updateFields: { images: ['https://example.com/a.png'] } },
};
export const UPSERT_INVALID_CONTACT: ErrorRequest = {
	operation: 'contact: upsert',
	parameters: { email: 'ada@example.com' },
};
export const UPDATE_STEP: ErrorRequest = {
	operation: 'sequence: updateStep',
	parameters: { sequenceId: 'seq_1', stepId: 'stp_1', type: 'email', updateFields: { delay: 1 } },
};
