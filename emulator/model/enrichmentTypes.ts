/** What lemlist is told of a person. */
export type EnrichmentInput = Record<string, string | undefined>;

/** A look for the data of a person or a lead. */
export interface Enrichment {
	_id: string;
	input: EnrichmentInput;
	/** `find_email`, `find_phone`, `verify` or `linkedin_enrichment`. */
	requests: string[];
	/** How often its result has been asked for. */
	polls: number;
	leadId?: string;
}
