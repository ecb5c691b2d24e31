/** What is known about a person. */
export type EnrichmentInput = Record<string, string | undefined>;

/** A search for the data of a person or a lead. */
export interface Enrichment {
	_id: string;
	input: EnrichmentInput;
	/** `find_email`, `find_phone`, `verify` or `linkedin_enrichment`. */
	requests: string[];
	/** How often the result has been requested. */
	polls: number;
	leadId?: string;
}

/** The requests by their names in a query; the values are their names in a bulk body (docs/lemlist-api.md#enrichment). */
export const REQUEST_CODES: Record<string, string> = {
	findEmail: 'find_email',
	findPhone: 'find_phone',
	verifyEmail: 'verify',
	linkedinEnrichment: 'linkedin_enrichment',
};

/** lemlist's error code if the input isn't sufficient for the requests. */
export function missingInputCode(requests: readonly string[], input: EnrichmentInput) {
	const { email, linkedinUrl, firstName, lastName, companyName, companyDomain } = input;
	const hasNameAndCompany = Boolean(firstName && lastName && (companyName ?? companyDomain));
	const isSearch = requests.some((request) => request.startsWith('find_'));
	if (requests.includes('verify') && !email && !isSearch) return 'MISSING_EMAIL';
	if (requests.includes('linkedin_enrichment') && !linkedinUrl) return 'MISSING_LINKEDIN_URL';
	return isSearch && !linkedinUrl && !hasNameAndCompany ? 'MISSING_INPUTS' : undefined;
}

/** The sample data under the names of a delivery (docs/lemlist-api.md#delivery-payload). */
export function deliveredData({ input, requests }: Enrichment): object {
	return Object.fromEntries(requests.map((code) => [code, DELIVERED_RESULTS[code](input)]));
}

const DELIVERED_RESULTS: Record<string, (input: EnrichmentInput) => object> = {
	find_email: (input) => ({ email: sampleEmail(input), status: 'deliverable' }),
	find_phone: () => ({ phone: '+33 1 23 45 67 89' }),
	verify: () => ({ status: 'deliverable' }),
	linkedin_enrichment: ({ companyName: name, companyDomain: domain }) => ({
		positionGroups: [{ company: { name, domain } }],
	}),
};

/** Sample data for all requests of an enrichment. */
export function sampleData({ input, requests }: Enrichment): { phone?: { phone: string } } {
	return Object.assign({}, ...requests.map((code) => SAMPLE_RESULTS[code](input)));
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
