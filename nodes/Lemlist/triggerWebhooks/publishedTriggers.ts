/** A published trigger, as the actions of the same process see it. */
export interface PublishedTrigger {
	/** The account of its credential (`toAccountKey`). */
	account: string;
	webhookUrl: string;
	/** lemlist's event types; `*` alone for every event. */
	events: readonly string[];
	/** The campaign to which its webhooks are limited. */
	campaignId?: string;
	workflowId?: string;
	workflowName?: string;
	nodeName: string;
	/** What its latest check has found. */
	trouble?: string;
}

type Description = () => PublishedTrigger | undefined;

const descriptions = new Set<Description>();

/** Makes a trigger known until the returned function is called. It is described on demand. */
export function makeKnown(describe: Description): () => void {
	descriptions.add(describe);
	return () => void descriptions.delete(describe);
}

/** The triggers that this process runs: all of an n8n, or none in a worker of one. */
export function publishedTriggers(): PublishedTrigger[] {
	return [...descriptions].map((describe) => describe()).filter((trigger) => trigger !== undefined);
}
