import type { IDataObject } from 'n8n-workflow';

import type { OutputFormat } from '../output/outputFormat';
import type { Pagination } from '../pagination/strategies';
import type { ApiCall, ApiLookup, HttpMethod } from '../transport/call';
import type { FieldPath, Fields, ParameterValues } from './parameterTypes';
import type { SideEffect } from './sideEffects';

export type ApiVersion = 'v1' | 'v2';

/**
 * 'VERB /path', where each {placeholder} names a field of the operation. The field of a last `{+placeholder}`
 * holds the rest of the path, as in an address template (RFC 6570, 3.2.3).
 */
export type Route = `${HttpMethod} /${string}`;

/** What a request contains in addition to its route. */
export interface RequestParts {
	/** Values for placeholders that no field fills. */
	path?: IDataObject;
	query?: IDataObject;
	body?: ApiCall['body'];
	/** Whether it may be sent again although lemlist may have applied it; by default GET, PUT and DELETE. */
	isRepeatable?: boolean;
}

/** How one request serves several items. */
export interface Batch<List extends Fields> {
	/** The maximum number of items per request. */
	size: number;
	body(items: Array<ParameterValues<List>>): ApiCall['body'];
	/** The part of the response that belongs to an item; `undefined` if it has none. */
	resultFor(response: unknown, index: number, parameters: ParameterValues<List>): unknown;
	/** Why lemlist rejected this item while it accepted others; `undefined` if it did not. */
	rejectionFor?(
		response: unknown,
		index: number,
		parameters: ParameterValues<List>,
	): string | undefined;
}

/** How to find out from lemlist whether a change was made. */
export interface LookupRequest extends RequestParts {
	route: Route;
	findRecord: ApiLookup['findRecord'];
}

/** How lemlist failed to do what a successful request asked for, and what the user should do. */
export interface ResponseProblem {
	problem: string;
	advice: string;
}

/** What is wrong with parameters that are valid one by one, and what to do. */
export interface InputProblem {
	problem: string;
	advice: string;
}

/** What a successful response implies in addition to its records. */
export interface Inspection {
	/** Fails the item. lemlist carried out the request, so it is not sent again. */
	error?: ResponseProblem;
	/** What the user should know about the results, shown at the output. */
	hint?: string;
}

/** The n8n that carries out an operation. */
export interface ThisN8n {
	instanceId: string;
	/** Where people open it. */
	editorUrl: string;
	/** What the addresses of all its webhooks begin with. */
	webhookRoot: string;
}

/** The functions with which `run` carries out an operation made of several requests. */
export interface OperationApi {
	/** Sends the request that `route`, `query`, `body` and `lookup` of the operation describe. */
	start(): Promise<unknown>;
	send(route: Route, parts?: RequestParts): Promise<unknown>;
	/** Downloads a file and reads it in the operation's output format, with `known` as further parameters. */
	download(url: string, known?: IDataObject): Promise<unknown>;
	delay(ms: number): Promise<void>;
	/** What the node keeps between executions; n8n saves it for published workflows only. */
	staticData(): IDataObject;
	thisN8n(): ThisN8n;
	/** Identifies the account of the item without revealing its API key. */
	accountKey(): string;
	/** Fails the item. */
	fail(problem: ResponseProblem): never;
}

/** The file of an item that a request carries. */
export interface Upload<List extends Fields = Fields> {
	/** The field that names the binary field of the item. */
	field: Fields extends List ? string : List[number]['name'];
	/** As the body itself, or as the part `file` of a form, after the texts. */
	as: 'body' | 'form';
	texts?: IDataObject;
}

/** Carries out one item, or something that no item stands for, and resolves with a record of the output. */
export type Step = (api: OperationApi) => Promise<unknown>;

/** What the items of one group do, as the records that they have in common decide. */
export interface GroupPlan {
	/** The step of each item, in the order of the items. */
	steps: readonly Step[];
	/** What follows the steps of the items; not called if an error ends the execution. */
	finish?(outcome: GroupOutcome): GroupEnd;
}

/** What became of the items of an execution. */
export interface GroupOutcome {
	/** Whether every item was valid and none failed. */
	isComplete: boolean;
}

/** What a group does and reports after its last item. */
export interface GroupEnd {
	/** Each adds an item to the output. */
	steps: readonly Step[];
	hint?: string;
}

/** How items are compared with the same records: these are read once, before the first item is carried out. */
export interface Planning<List extends Fields> {
	/** Items with the same key form a group, such as those of one campaign. */
	groupBy(parameters: ParameterValues<List>): string;
	/** Reads what the group has in common and plans its items; changes nothing at lemlist. */
	plan(
		api: OperationApi,
		items: Array<ParameterValues<List>>,
		outcome: GroupOutcome,
	): Promise<GroupPlan>;
}

/** What a person may miss in the items of a run, and that only one more request shows. */
export interface Review {
	/** Items with the same key are reviewed together, such as those of one campaign. */
	groupBy(parameters: IDataObject): string;
	/** What to look for in the items; it is read once and kept for some minutes. */
	read(api: OperationApi): Promise<string[]>;
	/** The hint for the items that were carried out, with the records of the output. */
	toHint(
		expected: readonly string[],
		items: readonly IDataObject[],
		records: readonly IDataObject[],
	): string | undefined;
}

/** How one version of lemlist's API carries out an operation. */
export interface OperationRequest<List extends Fields = Fields> {
	fields: List;
	/** A function where the parameters select one of several `routes`. */
	route: Route | ((parameters: ParameterValues<List>) => Route);
	/** Another address or verb of the same request, for a lemlist that does not know `route`. */
	fallbackRoute?: Route;
	/** All results of `route`, where it is a function. */
	routes?: readonly Route[];
	query?(parameters: ParameterValues<List>): IDataObject;
	body?(parameters: ParameterValues<List>): IDataObject | IDataObject[] | undefined;
	/** The file of the item that the request carries in place of a body. */
	upload?(parameters: ParameterValues<List>): Upload<List> | undefined;
	/** Fields of which lemlist requires at least one; does not apply while the form hides them. */
	requireOneOf?: ReadonlyArray<FieldPath<List>>;
	/** By option, the field that lemlist requires together with it. */
	requireWith?: { readonly [Option in FieldPath<List>]?: FieldPath<List> };
	/** Groups of fields of which lemlist accepts one at a time; the engine checks it before anything is sent. */
	exclusive?: ReadonlyArray<ReadonlyArray<FieldPath<List>>>;
	/** What is wrong with the parameters as a whole; checked before anything is sent. */
	findProblem?(parameters: ParameterValues<List>): InputProblem | undefined;
	/** A function where the parameters determine how the list is paged, or that there is none. */
	pagination?: Pagination | ((parameters: ParameterValues<List>) => Pagination | undefined);
	/** lemlist responds with 404 if a list has no records, such as none of those that were asked for. */
	notFoundMeansNone?: true;
	output?: OutputFormat;
	/** Requests with the same key are sent in the order of their items; defaults to the path. */
	serializeBy?(parameters: ParameterValues<List>): string;
	/** How to find out whether a change was made although the response to it was lost. */
	lookup?(parameters: ParameterValues<List>): LookupRequest | undefined;
	/**
	 * Whether the request may be sent again although lemlist may have applied it: by default GET, PUT and
	 * DELETE. `false` for what lemlist charges for, or cannot undo; `true` for changes to the same values.
	 */
	isRepeatable?: boolean | ((parameters: ParameterValues<List>) => boolean | undefined);
	/** Changes nothing, although it is no GET and no list, such as a question about one record. */
	isRead?: true;
	/** lemlist responds with 429 when a quota is used up, and waiting does not help. */
	rateLimitMeansQuota?: true;
	/** What a successful response implies in addition to its records, such as that nothing was changed. */
	inspect?(response: unknown, parameters: ParameterValues<List>): Inspection;
	/** What the user should know and do now that lemlist has ended the route; a function where it is one of several. */
	deprecation?: string | ((parameters: ParameterValues<List>) => string | undefined);
	/** How one request serves several items. */
	batch?: Batch<List>;
	/** Plans items together; replaces `run`. */
	planning?: Planning<List>;
	/** What the user should know of all records of the output together. */
	summarize?(records: IDataObject[]): string | undefined;
	/** Looks at the run of a person; never fails it. */
	review?: Review;
	/** Carries out an operation made of several requests; `api.start` sends the first of them. */
	run?(api: OperationApi, parameters: ParameterValues<List>): Promise<unknown>;
}

/** One thing that the node can do. */
export interface Operation<List extends Fields = Fields, V1List extends Fields = List>
	extends OperationRequest<List> {
	name: string;
	value: string;
	/** Stands alone in the node panel: "Pause a lead". */
	action: string;
	/** What it does and returns; `defineOperation` adds a sentence for each side effect. */
	description: string;
	sideEffects?: readonly SideEffect[];
	/** The complete request in the original API, or 'same'; without it, only v2 has the operation. */
	v1?: 'same' | OperationRequest<V1List>;
}

/** What operations act on. */
export interface Resource {
	name: string;
	value: string;
	/** What such a record is, in the dropdown of resources and on its page in the docs. */
	description: string;
	operations: readonly Operation[];
}
