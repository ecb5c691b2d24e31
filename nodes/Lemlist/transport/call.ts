import type {
	IDataObject,
	IExecuteFunctions,
	IHookFunctions,
	ILoadOptionsFunctions,
	IPollFunctions,
} from 'n8n-workflow';

/** The n8n contexts that may talk to lemlist. */
export type Context = IExecuteFunctions | IHookFunctions | ILoadOptionsFunctions | IPollFunctions;

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One request to lemlist, whatever the number of tries it takes. */
export interface Call {
	method: Method;
	/** Begins with a slash, its parts escaped; or the whole address of a file to download. */
	path: string;
	query?: IDataObject;
	body?: IDataObject | IDataObject[] | FormData;
	/** Tells whether this call took effect although its answer was lost. */
	check?: Check;
	/** Passwords among the values, which an error must not repeat. */
	secrets?: string[];
	/** A 429 to this call means that a quota is used up, which no waiting cures. */
	hasQuota?: boolean;
	/** Ends the call before it is sent, because nobody wants its answer any more. */
	signal?: AbortSignal;
	/** lemlist has announced to switch this route off: what to do when it is not there. */
	retired?: string;
}

/** A look at lemlist that finds the record which a call should have made. */
export interface Check {
	call: Call;
	found(answer: unknown): IDataObject | undefined;
}

/** The request line as users and tests read it, such as `POST /campaigns/cam_1/pause`. */
export function requestLine({ method, path }: Call): string {
	return `${method} ${path}`;
}

/**
 * What stops requests: the user who cancels the execution, which triggers and pickers do not have, or
 * the call's own signal.
 */
export function cancelSignal(context: Context, call?: Call): AbortSignal | undefined {
	const ofExecution =
		'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;
	if (!call?.signal || !ofExecution) return call?.signal ?? ofExecution;
	return AbortSignal.any([call.signal, ofExecution]);
}
