import type { ErrorCase } from './cases';

/** What the node is asked for when lemlist answers with an error. */
export type Asked = Pick<ErrorCase, 'operation' | 'parameters'>;

export const LAUNCH: Asked = { operation: 'lead: launch', parameters: { leadId: 'lea_1' } };
export const CONTACT: Asked = {
	operation: 'contact: upsert',
	parameters: { email: 'ada@example.com' },
};
export const CONTACT_BY_ID: Asked = {
	operation: 'contact: upsert',
	parameters: { matchBy: 'contactId', contactId: 'ctc_1' },
};
export const DELETED_CONTACT: Asked = {
	operation: 'contact: delete',
	parameters: { contact: 'ctc_1' },
};
export const COMPANY: Asked = {
	operation: 'company: upsert',
	parameters: { domain: 'example.com', name: 'Example' },
};
export const COMPANY_BY_ID: Asked = {
	operation: 'company: upsert',
	parameters: { matchBy: 'companyId', companyId: 'cpn_1' },
};
export const ENRICH_LEAD: Asked = {
	operation: 'enrichment: enrichLead',
	parameters: { leadId: 'lea_1', enrichments: ['findEmail'] },
};
export const ENRICH_MANY: Asked = {
	operation: 'enrichment: enrichMany',
	parameters: { person: { email: 'ada@example.com' }, enrichments: ['verifyEmail'] },
};
export const PERSONAS: Asked = { operation: 'database: getPersonas' };
export const DELETED_PERSONA: Asked = {
	operation: 'database: deletePersona',
	parameters: { personaId: 'pdp_1' },
};
export const PERSONA: Asked = {
	operation: 'database: createPersona',
	parameters: {
		name: 'French',
		filters: { filter: [{ filterId: 'country', in: ['France'], out: [] }] },
	},
};
export const ALERT: Asked = {
	operation: 'deliverabilityAlert: create',
	parameters: { threshold: 7 },
};
export const TASK: Asked = {
	operation: 'task: update',
	parameters: { taskId: 'opp_1', updateFields: { images: ['https://example.com/a.png'] } },
};
