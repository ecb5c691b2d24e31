/** How the emulator behaves; every value may be changed while it runs. */
export interface EmulatorOptions {
	/** 0 selects any free port. */
	port?: number;
	apiKey?: string;
	/** Keys that are accepted in addition to `apiKey`; each has its own rate window. */
	moreApiKeys?: string[];
	/** Time that a request spends in transit, half of it before it is handled and half after. */
	latencyMs?: number | [min: number, max: number];
	/** `fixed` starts with the first request of a key; `sliding` looks back from each request. */
	window?: 'fixed' | 'sliding';
	/** Requests per interval and key. */
	limit?: number;
	intervalMs?: number;
	/** Shape of `GET /campaigns?version=v2`; both exist (docs/lemlist-api.md#campaign-list). */
	campaignsShape?: 'envelope' | 'array';
	/** How many polls return `pending` before an export is done. */
	exportPolls?: number;
	exportOutcome?: 'done' | 'error';
	/** Above 0, the CSV export of leads streams this number of sample leads. */
	longExportRows?: number;
	/** How many polls return no result before an enrichment is done. */
	enrichmentPolls?: number;
	/** How many more polls return `done` without data (docs/lemlist-api.md#enrichment). */
	emptyEnrichmentPolls?: number;
	/** Webhooks per team, including disabled ones (docs/lemlist-api.md#webhook-limit). */
	maxHooks?: number;
	/** What lemlist does with a second webhook of one address; older teams have some (docs/lemlist-api.md#webhook-addresses). */
	sharedHookAddress?: 'refused' | 'accepted';
	/** Largest page of the lists that accept a limit; below 100, of contacts and companies too. */
	pageLimit?: number;
	/** 409 is documented; 500 was seen in production (docs/lemlist-api.md#duplicate-leads). */
	deduplicateStatus?: number;
	/** The shape of that error: a sentence was seen, a code is documented since. */
	duplicateLeadShape?: 'text' | 'errorAndCode' | 'codeOnly';
	/** Whether resuming a lead in one campaign resumes it in all of them, which lemlist doesn't document. */
	resumesEverywhere?: boolean;
	/**
	 * What a new `companyName` of a lead does to the company that it is linked to: lemlist says that it renames the
	 * company for everybody, or links the lead to another one (docs/lemlist-api.md#lead-fields).
	 */
	companyNameOfLead?: 'renamesCompany' | 'linksAnother';
	/** Whether lemlist keeps values that an update sends empty, whatever its `updateStrategy` says. */
	ignoresEmptyValues?: boolean;
	/** Where contact sourcing is: the older path was documented first (docs/lemlist-api.md#contact-sourcing). */
	contactSourcingPath?: 'current' | 'former';
	/** The runs of contact sourcing that a team may start in a day. */
	contactSourcingCap?: number;
	/** The number of people that one request adds to an ABM campaign, which lemlist does not state. */
	abmLeadsCap?: number;
	/** How lemlist refuses a channel of a sender, which it does not document. */
	senderRefusal?: { status: number; hasCode: boolean };
	/**
	 * How `PATCH /user/sending-settings` names the accounts that it has updated and the others, which
	 * lemlist doesn't document: two lists of records, IDs and records, or two lists in `data`.
	 */
	sendingSettingsShape?: 'lists' | 'ids' | 'data';
	/** The envelope of the routes about domains, which lemlist doesn't document. */
	domainsShape?: 'data' | 'named' | 'results' | 'bare';
	/** Whether a field that a campaign uses can be deleted, and if not, with what status. */
	fieldInUseStatus?: 400 | 403 | 409;
	/**
	 * What the routes below `/unsubscribes` do: lemlist has switched them off, and nobody has reported what
	 * they respond now. They work by default, so that the original API can be tested
	 * (docs/lemlist-api.md#unsubscribes).
	 */
	formerUnsubscribes?: 'working' | 'notFound' | 'gone' | 'moved' | 'refused' | 'webPage';
	/** Fields of leads that the export does not have as columns. */
	exportOmits?: string[];
	/** Which paths of the warm-up exist, since lemlist has moved them (docs/lemlist-api.md#warm-up-paths). */
	warmupPaths?: 'both' | 'current' | 'former';
	csv?: CsvDialect;
	/** Attempts per delivery, including the first; lemlist repeats one up to five times. */
	deliveryTries?: number;
	deliveryRetryMs?: number;
	deliveryTimeoutMs?: number;
	/** Whether deliveries carry the secret of their hook (docs/lemlist-api.md#webhook-secret). */
	echoesSecret?: boolean;
	/** Consecutive deliveries without a successful attempt after which the hook is disabled. */
	failedDeliveriesToDisable?: number;
	/** What a delivery does to its webhook that is answered with 404 or 410 (docs/lemlist-api.md#deliveries). */
	goneDelivery?: 'deletesWebhook' | 'isRepeated';
	/** The `type` in deliveries of aggregate events (docs/lemlist-api.md#aggregate-events). */
	groupDeliveryType?: 'activity' | 'group';
	/**
	 * What `GET /activities` does with a type that it does not know: a 400, `{}`, or the activities of
	 * all types (docs/lemlist-api.md#unknown-activity-types).
	 */
	unknownActivityType?: 'refused' | 'emptyObject' | 'ignored';
	/** The shape of the errors of calls, of which lemlist shows only the code. */
	callsErrorShape?: 'failedWithDetails' | 'errorAndCode' | 'codeOnly';
	/** What pushing records to the CRM answers, of which lemlist shows only one count. */
	crmPushAnswer?: 'flat' | 'nested' | 'accepted';
	/** The envelope of `GET /v2/contacts`, which lemlist doesn't show (docs/lemlist-api.md#filter-trees). */
	contactSearchEnvelope?: 'data' | 'results' | 'array';
	/** What selects the page of `GET /v2/contacts`, which lemlist doesn't show. */
	contactSearchPaging?: 'page' | 'offset';
	/** The verb that changes a view, which lemlist doesn't show (docs/lemlist-api.md#views). */
	viewUpdateVerb?: 'PATCH' | 'PUT';
	/** Where a request has the conditions of a view: the others are ignored. */
	viewConditionsKey?: 'filterState' | 'filters' | 'conditions';
	/** Whether an answer has a view in `data` itself, or by its name in there. */
	viewShape?: 'data' | 'named';
	/** Whether `GET /activities` knows aggregate events as types. */
	filtersByGroup?: boolean;
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
		sharedHookAddress: 'refused',
		pageLimit: 100,
		deduplicateStatus: 409,
		duplicateLeadShape: 'text',
		resumesEverywhere: false,
		companyNameOfLead: 'renamesCompany',
		ignoresEmptyValues: false,
		contactSourcingPath: 'current',
		contactSourcingCap: 1_000,
		abmLeadsCap: 500,
		senderRefusal: { status: 409, hasCode: true },
		sendingSettingsShape: 'lists',
		domainsShape: 'data',
		fieldInUseStatus: 409,
		formerUnsubscribes: 'working',
		exportOmits: [],
		warmupPaths: 'both',
		csv: {},
		deliveryTries: 6,
		deliveryRetryMs: 20,
		deliveryTimeoutMs: 10_000,
		echoesSecret: true,
		failedDeliveriesToDisable: 1,
		goneDelivery: 'deletesWebhook',
		groupDeliveryType: 'activity',
		unknownActivityType: 'refused',
		filtersByGroup: false,
		callsErrorShape: 'failedWithDetails',
		crmPushAnswer: 'flat',
		contactSearchEnvelope: 'data',
		contactSearchPaging: 'page',
		viewUpdateVerb: 'PATCH',
		viewConditionsKey: 'filterState',
		viewShape: 'data',
		...options,
	};
}
