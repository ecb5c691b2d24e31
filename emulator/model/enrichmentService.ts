import type { Enrichment, EnrichmentInput } from './enrichmentTypes';
import type { EmulatorContext } from '../context';

/** The names of requests in a query and in a bulk request (docs/lemlist-api.md#enrichment). */
export const REQUEST_CODES: Record<string, string> = {
	findEmail: 'find_email',
	findPhone: 'find_phone',
	verifyEmail: 'verify',
	linkedinEnrichment: 'linkedin_enrichment',
};

/** lemlist's code for what is missing to do this, if anything is. */
export function missingInputCode(requests: readonly string[], input: EnrichmentInput) {
	const { email, linkedinUrl, firstName, lastName, companyName, companyDomain } = input;
	const hasNameAndCompany = Boolean(firstName && lastName && (companyName ?? companyDomain));
	const isSearch = requests.some((request) => request.startsWith('find_'));
	if (requests.includes('verify') && !email && !isSearch) return 'MISSING_EMAIL';
	if (requests.includes('linkedin_enrichment') && !linkedinUrl) return 'MISSING_LINKEDIN_URL';
	return isSearch && !linkedinUrl && !hasNameAndCompany ? 'MISSING_INPUTS' : undefined;
}

/** Starts to look. */
export function startEnrichment(
	{ state, nextId }: EmulatorContext,
	enrichment: Omit<Enrichment, '_id' | 'polls'>,
): Enrichment {
	const newEnrichment = { _id: nextId('enr'), polls: 0, ...enrichment };
	state.enrichments.push(newEnrichment);
	return newEnrichment;
}

/** What has been found, or nothing as long as lemlist is looking; counts how often it is asked for. */
export function pollResult({ state, options }: EmulatorContext, enrichment: Enrichment) {
	const { _id, input, requests, leadId } = enrichment;
	enrichment.polls += 1;
	if (enrichment.polls <= options.enrichmentPolls) return undefined;
	const isEmpty = enrichment.polls <= options.enrichmentPolls + options.emptyEnrichmentPolls;
	const data = isEmpty
		? {}
		: Object.assign({}, ...requests.map((code) => SAMPLE_RESULTS[code](input)));
	const lead = state.leads.find((candidate) => candidate._id === leadId);
	if (lead && data.phone) lead.variables.phone = data.phone.phone;
	return { enrichmentId: _id, enrichmentStatus: 'done', input, data };
}

const SAMPLE_RESULTS: Record<string, (input: EnrichmentInput) => object> = {
	find_email: (input) => ({ email: { email: sampleEmail(input), notFound: false } }),
	find_phone: () => ({ phone: { phone: '+33 1 23 45 67 89' } }),
	verify: (input) => ({
		email: { email: sampleEmail(input), status: 'deliverable', notFound: false },
	}),
	linkedin_enrichment: ({ jobTitle = 'Founder', ...input }) => ({
		linkedin: {
			linkedinUrl: input.linkedinUrl,
			firstName: input.firstName,
			lastName: input.lastName,
			occupation: jobTitle,
			tagline: `${jobTitle} and proud of it`,
			companyName: input.companyName,
			companyDomain: input.companyDomain,
			industry: 'Software',
			locationName: 'Paris, France',
		},
	}),
};

function sampleEmail({
	email,
	firstName = 'found',
	companyDomain = 'example.com',
}: EnrichmentInput) {
	return email ?? `${firstName}@${companyDomain}`.toLowerCase();
}
