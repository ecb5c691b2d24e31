import type { IDataObject } from 'n8n-workflow';

import type { OutputFormat } from '../output/outputFormat';
import type { ApiCall, ApiLookup, HttpMethod } from '../transport/call';
import type { Pagination } from '../pagination/strategies';
import type { Fields, ParameterValues } from './parameterTypes';
import type { SideEffect } from './sideEffects';

export type ApiVersion = 'v1' | 'v2';

/** 'VERB /path', where each {placeholder} names a field of the operation. */
export type Route = `${HttpMethod} /${string}`;

/** What goes with a route into a request. */
export interface RequestParts {
	/** Values for placeholders that no field fills. */
	path?: IDataObject;
	query?: IDataObject;
	body?: ApiCall['body'];
}

/** Items that go to lemlist together, in requests of as many as lemlist takes. */
export interface Batch<List extends Fields> {
	/** The most items of one request. */
	size: number;
	body(items: Array<ParameterValues<List>>): ApiCall['body'];
	/** What an item got from the answer to all; nothing when the answer does not tell. */
	resultFor(response: unknown, index: number, parameters: ParameterValues<List>): unknown;
	/** lemlist's reason when it refused this item and took the others. */
	rejectionFor?(
		response: unknown,
		index: number,
		parameters: ParameterValues<List>,
	): string | undefined;
}

/** How to learn from lemlist whether a write took effect. */
export interface LookupRequest extends RequestParts {
	route: Route;
	findRecord: ApiLookup['findRecord'];
}

/** What lemlist did other than it was asked, and what the user should do about it. */
export interface Flaw {
	problem: string;
	advice: string;
}

/** What an operation made of several requests may do. */
export interface OperationApi {
	/** Sends the request that `route`, `query`, `body` and `check` of the operation describe. */
	start(): Promise<unknown>;
	send(route: Route, parts?: RequestParts): Promise<unknown>;
	/** Fetches a file and reads it as the operation's output wants it, with what is known of it. */
	download(url: string, known?: IDataObject): Promise<unknown>;
	delay(ms: number): Promise<void>;
	/** The file of a binary field of the item, as a form with one part named `file`. */
	fileForm(binaryPropertyName: string): Promise<FormData>;
	/** Fails the item with what happened and what to do. */
	fail(flaw: Flaw): never;
}

/** How an operation is carried out in one generation of lemlist's API. */
export interface OperationRequest<List extends Fields = Fields> {
	fields: List;
	/** A function where what the user chose decides between several `routes`. */
	route: Route | ((parameters: ParameterValues<List>) => Route);
	/** All that `route` may give, where it is a function. */
	routes?: readonly Route[];
	query?(parameters: ParameterValues<List>): IDataObject;
	body?(parameters: ParameterValues<List>): IDataObject;
	/** What no single field is required for, such as one of two; a model is told. */
	alsoNeeds?: readonly string[];
	/** lemlist refuses the request without any values, so nothing filled in is an error. */
	isBodyRequired?: boolean;
	pagination?: Pagination;
	output?: OutputFormat;
	/** Calls with the same key keep the order of their items; the path is the key unless this says more. */
	serializeBy?(parameters: ParameterValues<List>): string;
	/** How to learn whether a write took effect although its answer was lost. */
	lookup?(parameters: ParameterValues<List>): LookupRequest | undefined;
	/** lemlist answers 429 when a quota is used up, which is no reason to wait. */
	rateLimitMeansQuota?: true;
	/** What is wrong with an answer that looks good, such as one to a request without effect. */
	flaw?(response: unknown, parameters: ParameterValues<List>): Flaw | undefined;
	/** lemlist has announced to switch the route off: what the user should know and do. */
	deprecation?: string;
	/** What the results imply that the user should know; shown as a hint at the output. */
	hint?(records: IDataObject[]): string | undefined;
	/** How one request serves many items. */
	batch?: Batch<List>;
	/** Only for operations made of several requests; `begin` sends the first of them. */
	run?(api: OperationApi, parameters: ParameterValues<List>): Promise<unknown>;
}

/** One thing that the node can do. */
export interface Operation<List extends Fields = Fields, V1List extends Fields = List>
	extends OperationRequest<List> {
	name: string;
	value: string;
	/** Stands alone in the node panel: "Pause a lead". */
	action: string;
	/** What it needs and gives; `defineOperation` adds a sentence for each effect. */
	description: string;
	/** What makes it dangerous. */
	sideEffects?: readonly SideEffect[];
	/** The whole request in the original API, or `'same'`; without it the operation exists in v2 only. */
	v1?: 'same' | OperationRequest<V1List>;
}

/** What an operation acts on. */
export interface Resource {
	name: string;
	value: string;
	operations: readonly Operation[];
}
