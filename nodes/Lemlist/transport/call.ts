import type {
	IDataObject,
	IExecuteFunctions,
	IHookFunctions,
	ILoadOptionsFunctions,
	IPollFunctions,
	ITriggerFunctions,
} from 'n8n-workflow';

/** The n8n contexts that may call lemlist. */
export type Context =
	| IExecuteFunctions
	| IHookFunctions
	| ILoadOptionsFunctions
	| IPollFunctions
	| ITriggerFunctions;

export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One call of lemlist's API, however many attempts it takes. */
export interface ApiCall {
	method: HttpMethod;
	/** Starts with a slash, with escaped segments; or the full URL of a file to download. */
	path: string;
	query?: IDataObject;
	body?: IDataObject | IDataObject[] | FormData | Buffer;
	/** The type of a body that is a file. */
	contentType?: string;
	/** Finds out whether this call was applied although its response was lost. */
	lookup?: ApiLookup;
	/** The labels of the fields that say which records the call is about. */
	recordLabels?: readonly string[];
	/** Passwords among the values, which no error may repeat. */
	secrets?: string[];
	/** Changes nothing, although it is no GET, such as a search. */
	isRead?: boolean;
	/** Whether sending it twice does no more than sending it once; by default for GET, HEAD, PUT and DELETE. */
	isRepeatable?: boolean;
	/** Another address or verb of the same request: tried if lemlist does not know this one. */
	fallback?: Pick<ApiCall, 'method' | 'path'>;
	/** A 429 means that a quota is used up, so waiting doesn't help. */
	rateLimitMeansQuota?: boolean;
	/** Aborts the call before it is sent. */
	signal?: AbortSignal;
	/** What to do now that lemlist has ended this route. */
	deprecation?: string;
}

/** A request that finds the record which a call should have created or changed. */
export interface ApiLookup {
	call: ApiCall;
	findRecord(response: unknown): IDataObject | undefined;
}

const SAFE_METHODS = new Set<string>(['GET', 'HEAD']);

const IDEMPOTENT_METHODS = new Set<string>([...SAFE_METHODS, 'PUT', 'DELETE']);

/** Whether requests with this verb only read (RFC 9110, 9.2.1). */
export function isSafeMethod(method: string): boolean {
	return SAFE_METHODS.has(method);
}

/** Whether sending the call twice has the same effect as sending it once. */
export function isIdempotent({ method, isRepeatable }: ApiCall): boolean {
	return isRepeatable ?? IDEMPOTENT_METHODS.has(method);
}

/** Whether the call changes something at lemlist, or is charged for. */
export function hasEffect({ method, isRead, isRepeatable }: ApiCall): boolean {
	return isSafeMethod(method) ? isRepeatable === false : !isRead;
}

/** The request line as users and tests read it, such as `POST /campaigns/cam_1/pause`. */
export function requestLine({ method, path }: ApiCall): string {
	return `${method} ${path}`;
}

/**
 * The signal that aborts requests: of the execution, which triggers and pickers don't have, or of the
 * call itself.
 */
export function abortSignalFor(context: Context, call?: ApiCall): AbortSignal | undefined {
	const executionSignal =
		'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;
	if (!call?.signal || !executionSignal) return call?.signal ?? executionSignal;
	return AbortSignal.any([call.signal, executionSignal]);
}
