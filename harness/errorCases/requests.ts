import type { ErrorCase } from './errorCases';

/** What the node is asked for when lemlist answers with an error. */
export type ErrorRequest = Pick<ErrorCase, 'operation' | 'parameters'>;

export const LAUNCH_LEAD: ErrorRequest = {
	operation: 'lead: launch',
	parameters: { leadId: 'lea_1' },
};
export const CONTACT: ErrorRequest = {
	operation: 'contact: upsert',
	parameters: { email: 'ada@example.com' },
};
export const CONTACT_BY_ID: ErrorRequest = {
	operation: 'contact: upsert',
	parameters: { matchBy: 'contactId', contactId: 'ctc_1' },
};
export const DELETED_CONTACT: ErrorRequest = {
	operation: 'contact: delete',
	parameters: { contact: 'ctc_1' },
};
export const COMPANY: ErrorRequest = {
	operation: 'company: upsert',
	parameters: { domain: 'example.com', name: 'Example' },
};
export const COMPANY_BY_ID: ErrorRequest = {
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
export const PERSONAS: ErrorRequest = { operation: 'database: getPersonas' };
export const DELETED_PERSONA: ErrorRequest = {
	operation: 'database: deletePersona',
	parameters: { personaId: 'pdp_1' },
};
export const PERSONA: ErrorRequest = {
	operation: 'database: createPersona',
	parameters: {
		name: 'French',
		filters: { filter: [{ filterId: 'country', in: ['France'], out: [] }] },
	},
};
export const ALERT: ErrorRequest = {
	operation: 'deliverabilityAlert: create',
	parameters: { threshold: 7 },
};
export const TASK: ErrorRequest = {
	operation: 'task: update',
	parameters: { taskId: 'opp_1', updateFields: { images: ['https://example.com/a.png'] } },
};
