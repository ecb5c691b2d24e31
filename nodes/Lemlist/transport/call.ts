import type {
	IDataObject,
	IExecuteFunctions,
	IHookFunctions,
	ILoadOptionsFunctions,
	IPollFunctions,
} from 'n8n-workflow';

/** The n8n contexts that may talk to lemlist. */
export type Context = IExecuteFunctions | IHookFunctions | ILoadOptionsFunctions | IPollFunctions;

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One request to lemlist, whatever the number of tries it takes. */
export interface ApiCall {
	method: HttpMethod;
	/** Begins with a slash, its parts escaped; or the whole address of a file to download. */
	path: string;
	query?: IDataObject;
	body?: IDataObject | IDataObject[] | FormData;
	/** Tells whether this call took effect although its answer was lost. */
	lookup?: ApiLookup;
	/** Passwords among the values, which an error must not repeat. */
	secrets?: string[];
	/** A 429 to this call means that a quota is used up, which no waiting cures. */
	rateLimitMeansQuota?: boolean;
	/** Ends the call before it is sent, because nobody wants its answer any more. */
	signal?: AbortSignal;
	/** lemlist has announced to switch this route off: what to do when it is not there. */
	deprecation?: string;
}

/** A look at lemlist that finds the record which a call should have made. */
export interface ApiLookup {
	call: ApiCall;
	findRecord(response: unknown): IDataObject | undefined;
}

const IDEMPOTENT_METHODS = new Set<HttpMethod>(['GET', 'PUT', 'DELETE']);

/** Whether sending the call twice has the same effect as sending it once. */
export function isIdempotent({ method }: ApiCall): boolean {
	return IDEMPOTENT_METHODS.has(method);
}

/** The request line as users and tests read it, such as `POST /campaigns/cam_1/pause`. */
export function requestLine({ method, path }: ApiCall): string {
	return `${method} ${path}`;
}

/**
 * What stops requests: the user who cancels the execution, which triggers and pickers do not have, or
 * the call's own signal.
 */
export function abortSignalFor(context: Context, call?: ApiCall): AbortSignal | undefined {
	const executionSignal =
		'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;
	if (!call?.signal || !executionSignal) return call?.signal ?? executionSignal;
	return AbortSignal.any([call.signal, executionSignal]);
}
