import type { Enrichment, EnrichmentInput } from './enrichmentState';
import type { World } from './world';

/** What may be asked for; lemlist calls it otherwise in a query than in a bulk (fact sheet, gotcha 15). */
export const REQUESTS: Record<string, string> = {
	findEmail: 'find_email',
	findPhone: 'find_phone',
	verifyEmail: 'verify',
	linkedinEnrichment: 'linkedin_enrichment',
};

/** lemlist's code for what is missing to do this, if anything is. */
export function missingFor(requests: readonly string[], input: EnrichmentInput) {
	const { email, linkedinUrl, firstName, lastName, companyName, companyDomain } = input;
	const isNamed = Boolean(firstName && lastName && (companyName ?? companyDomain));
	const isLookedFor = requests.some((request) => request.startsWith('find_'));
	if (requests.includes('verify') && !email && !isLookedFor) return 'MISSING_EMAIL';
	if (requests.includes('linkedin_enrichment') && !linkedinUrl) return 'MISSING_LINKEDIN_URL';
	return isLookedFor && !linkedinUrl && !isNamed ? 'MISSING_INPUTS' : undefined;
}

/** Starts to look. */
export function startEnrichment(
	{ state, nextId }: World,
	enrichment: Omit<Enrichment, '_id' | 'polls'>,
): Enrichment {
	const started = { _id: nextId('enr'), polls: 0, ...enrichment };
	state.enrichments.push(started);
	return started;
}

/** What has been found, or nothing as long as lemlist is looking; counts how often it is asked for. */
export function resultOf({ state, options }: World, enrichment: Enrichment) {
	const { _id, input, requests, leadId } = enrichment;
	enrichment.polls += 1;
	if (enrichment.polls <= options.enrichmentPolls) return undefined;
	const isEmpty = enrichment.polls <= options.enrichmentPolls + options.emptyEnrichmentPolls;
	const data = isEmpty ? {} : Object.assign({}, ...requests.map((one) => FOUND[one](input)));
	const lead = state.leads.find((candidate) => candidate._id === leadId);
	if (lead && data.phone) lead.variables.phone = data.phone.phone;
	return { enrichmentId: _id, enrichmentStatus: 'done', input, data };
}

const FOUND: Record<string, (input: EnrichmentInput) => object> = {
	find_email: ({ email, firstName = 'found', companyDomain = 'example.com' }) => ({
		email: { email: email ?? `${firstName}@${companyDomain}`.toLowerCase(), notFound: false },
	}),
	find_phone: () => ({ phone: { phone: '+33 1 23 45 67 89' } }),
	verify: ({ email }) => ({ email: { email, status: 'deliverable', notFound: false } }),
	linkedin_enrichment: ({ linkedinUrl, firstName, lastName, companyName }) => ({
		linkedin: { linkedinUrl, firstName, lastName, companyName, industry: 'Software' },
	}),
};
