import type { Enrichment, EnrichmentInput } from './enrichmentState';
import type { World } from './world';

/** The names of requests in a query and in a bulk request (docs/lemlist-api.md#enrichment). */
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
	find_email: (input) => ({ email: { email: addressOf(input), notFound: false } }),
	find_phone: () => ({ phone: { phone: '+33 1 23 45 67 89' } }),
	verify: (input) => ({
		email: { email: addressOf(input), status: 'deliverable', notFound: false },
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

function addressOf({ email, firstName = 'found', companyDomain = 'example.com' }: EnrichmentInput) {
	return email ?? `${firstName}@${companyDomain}`.toLowerCase();
}
