/** How a pretend lemlist behaves; every value may be changed while it runs. */
export interface EmulatorOptions {
	/** 0 takes any free port. */
	port?: number;
	apiKey?: string;
	/** Keys that are accepted besides `apiKey`; each has a rate window of its own. */
	moreApiKeys?: string[];
	/** Time a request spends on the way, half of it before it is handled and half after. */
	latencyMs?: number | [min: number, max: number];
	/** `fixed` starts with the first request of a key; `sliding` looks back from each request. */
	window?: 'fixed' | 'sliding';
	/** Requests that a key may make per interval. */
	limit?: number;
	intervalMs?: number;
	/** Shape of `GET /campaigns?version=v2`; both exist (docs/lemlist-api.md#campaign-list). */
	campaignsShape?: 'envelope' | 'array';
	/** How often the status of an export is `pending` before it is done. */
	exportPolls?: number;
	exportOutcome?: 'done' | 'error';
	/** Above 0, the export of leads as CSV is a stream of so many invented leads. */
	longExportRows?: number;
	/** How often an enrichment is in progress before it is done. */
	enrichmentPolls?: number;
	/** How many more polls return `done` without data (docs/lemlist-api.md#enrichment). */
	emptyEnrichmentPolls?: number;
	/** Webhooks per team, including disabled ones (docs/lemlist-api.md#webhook-limit). */
	maxHooks?: number;
	/** Largest page of the lists that take a limit; below 100 also of contacts and companies. */
	pageLimit?: number;
	/** 409 is documented, and 500 was seen in production (docs/lemlist-api.md#duplicate-leads). */
	deduplicateStatus?: number;
	/** Whether a resumed lead goes on in all campaigns although one is named, which is not published. */
	resumesEverywhere?: boolean;
	csv?: CsvDialect;
	/** Tries per delivery, the first included. */
	deliveryTries?: number;
	deliveryRetryMs?: number;
	deliveryTimeoutMs?: number;
	/** Deliveries that may fail in all their tries, in a row, before the hook is disabled. */
	failedDeliveriesToDisable?: number;
	/** The `type` in deliveries of aggregate events (docs/lemlist-api.md#aggregate-events). */
	groupDeliveryType?: 'activity' | 'group';
}

export interface CsvDialect {
	delimiter?: string;
	lineBreak?: '\n' | '\r\n';
	hasByteOrderMark?: boolean;
	hasFinalLineBreak?: boolean;
}

export type ResolvedOptions = Required<EmulatorOptions>;

/** Completes the options with lemlist's documented values. */
export function withDefaults(options: EmulatorOptions): ResolvedOptions {
	return {
		port: 0,
		apiKey: 'emulator-key',
		moreApiKeys: [],
		latencyMs: 0,
		window: 'fixed',
		limit: 20,
		intervalMs: 2_000,
		campaignsShape: 'envelope',
		exportPolls: 1,
		exportOutcome: 'done',
		longExportRows: 0,
		enrichmentPolls: 1,
		emptyEnrichmentPolls: 0,
		maxHooks: 200,
		pageLimit: 100,
		deduplicateStatus: 409,
		resumesEverywhere: false,
		csv: {},
		deliveryTries: 3,
		deliveryRetryMs: 20,
		deliveryTimeoutMs: 10_000,
		failedDeliveriesToDisable: 1,
		groupDeliveryType: 'activity',
		...options,
	};
}
