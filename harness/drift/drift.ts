/** The kinds of differences, each with its heading in a report. */
export const DRIFT_KINDS = {
	'missing operation': 'Operations that the node lacks',
	'removed operation': 'Operations that are gone',
	'missing parameter': 'Parameters that the node never sends',
	'removed parameter': 'Parameters that are gone',
	required: 'Parameters that are required now',
	'missing value': 'Values that the node does not offer',
	'removed value': 'Values that are gone',
	code: 'Error codes and statuses without advice',
} as const;

export type DriftKind = keyof typeof DRIFT_KINDS;

/** A difference within one request. */
export interface Difference {
	kind: DriftKind;
	detail: string;
}

/** One difference between lemlist's document and what the node does. */
export interface Drift {
	kind: DriftKind;
	/** Verb and path, as the document has them; the node's, where the document no longer has them. */
	request: string;
	/** Where in the request, or which code. */
	detail?: string;
	/** Why the node differs on purpose. */
	reason?: string;
}
