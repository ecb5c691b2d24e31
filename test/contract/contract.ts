/**
 * What lemlist expects of a value: a type or a list of allowed words such as `A|B`, with `!` where the
 * value is required; a list of such in brackets; an object of such; `any` where the API is open.
 */
export type Shape = string | [Shape] | { [name: string]: Shape };

/** What lemlist expects of the request of one operation, written from the fact sheet. */
export interface RequestContract {
	/** `VERB /path` with the placeholders of lemlist's documentation. */
	request: string;
	query?: Record<string, Shape>;
	body?: { [name: string]: Shape } | [Shape];
	/** Further names are allowed in the body or the query, as custom variables are. */
	isOpen?: boolean;
}

/** By `<resource>: <operation>`; several for operations that are made of several requests. */
export type Contract = Record<string, RequestContract | RequestContract[]>;
