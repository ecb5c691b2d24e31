import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Output } from '../output/output';
import type { Call, Check, Method } from '../transport/call';
import type { Paging } from '../transport/pagination';
import type { Effect } from './effects';

export type ApiVersion = 'v1' | 'v2';

export type Fields = readonly INodeProperties[];

/** 'VERB /path', where each {placeholder} names a field of the operation. */
export type Route = `${Method} /${string}`;

type Members<Field> = Field extends { options: infer List extends readonly unknown[] }
	? List[number]
	: never;

type NameOf<Field> = Field extends { name: infer Name extends string } ? Name : never;

type IsMultiple<Field> = Field extends { typeOptions: { multipleValues: true } } ? true : false;

type OneOrMany<Field, Value> = IsMultiple<Field> extends true ? Value[] : Value;

type MembersOf<List> = List extends readonly unknown[]
	? { [Member in List[number] as NameOf<Member>]?: ParameterValue<Member> }
	: never;

type GroupsOf<Field> = {
	[Group in Members<Field> as NameOf<Group>]?: Group extends { values: infer Values }
		? OneOrMany<Field, MembersOf<Values>>
		: never;
};

/** What a field of this type holds after the engine has read and checked it. */
type ParameterValue<Field> = Field extends { type: keyof ValueOfType }
	? ValueOfType<Field>[Field['type']]
	: string;

/** By type of field; everything else is a text. */
interface ValueOfType<Field = unknown> {
	string: OneOrMany<Field, string>;
	boolean: boolean;
	number: number;
	multiOptions: string[];
	json: IDataObject;
	resourceMapper: IDataObject;
	assignmentCollection: IDataObject;
	collection: Field extends { options: infer List } ? MembersOf<List> : never;
	fixedCollection: GroupsOf<Field>;
}

/**
 * What one item filled in, keyed by field name and typed by field type. The engine, which knows no
 * operation's fields, sees any record.
 */
export type Parameters<List extends Fields> = Fields extends List
	? IDataObject
	: { [Field in List[number] as Field['name']]: ParameterValue<Field> };

/** What goes with a route into a request. */
export interface Parts {
	/** Values for placeholders that no field fills. */
	path?: IDataObject;
	query?: IDataObject;
	body?: Call['body'];
}

/** Items that go to lemlist together, in requests of as many as lemlist takes. */
export interface Batch<List extends Fields> {
	/** The most items of one request. */
	size: number;
	body(items: Array<Parameters<List>>): Call['body'];
	/** What an item got from the answer to all; nothing when the answer does not tell. */
	resultOf(answer: unknown, index: number, parameters: Parameters<List>): unknown;
	/** lemlist's reason when it refused this item and took the others. */
	refusalOf?(answer: unknown, index: number, parameters: Parameters<List>): string | undefined;
}

/** How to learn from lemlist whether a write took effect. */
export interface Lookup extends Parts {
	route: Route;
	found: Check['found'];
}

/** What lemlist did other than it was asked, and what the user should do about it. */
export interface Flaw {
	problem: string;
	advice: string;
}

/** What an operation made of several requests may do. */
export interface Steps {
	/** Sends the request that `route`, `query`, `body` and `check` of the operation describe. */
	begin(): Promise<unknown>;
	send(route: Route, parts?: Parts): Promise<unknown>;
	/** Fetches a file and reads it as the operation's output wants it, with what is known of it. */
	download(url: string, known?: IDataObject): Promise<unknown>;
	pause(ms: number): Promise<void>;
	/** The file of a binary field of the item, as a form with one part named `file`. */
	form(binaryPropertyName: string): Promise<FormData>;
	/** Fails the item with what happened and what to do. */
	fail(flaw: Flaw): never;
}

/** How an operation is carried out in one generation of lemlist's API. */
export interface Request<List extends Fields> {
	/** A function where what the user chose decides between several `routes`. */
	route: Route | ((parameters: Parameters<List>) => Route);
	/** All that `route` may give, where it is a function. */
	routes?: readonly Route[];
	query?(parameters: Parameters<List>): IDataObject;
	body?(parameters: Parameters<List>): IDataObject;
	/** What no single field is required for, such as one of two; a model is told. */
	alsoNeeds?: readonly string[];
	/** lemlist refuses the request without any values, so nothing filled in is an error. */
	isBodyRequired?: boolean;
	pages?: Paging;
	output?: Output;
	/** Calls with the same key keep the order of their items; the path is the key unless this says more. */
	orderedBy?(parameters: Parameters<List>): string;
	/** How to learn whether a write took effect although its answer was lost. */
	check?(parameters: Parameters<List>): Lookup | undefined;
	/** lemlist answers 429 when a quota is used up, which is no reason to wait. */
	hasQuota?: true;
	/** What is wrong with an answer that looks good, such as one to a request without effect. */
	flaw?(answer: unknown, parameters: Parameters<List>): Flaw | undefined;
	/** lemlist has announced to switch the route off: what the user should know and do. */
	retired?: string;
	/** What the results imply that the user should know; shown as a hint at the output. */
	hint?(records: IDataObject[]): string | undefined;
	/** How one request serves many items. */
	batch?: Batch<List>;
	/** Only for operations made of several requests; `begin` sends the first of them. */
	run?(steps: Steps, parameters: Parameters<List>): Promise<unknown>;
}

/** One thing that the node can do. */
export interface Operation<List extends Fields = Fields, V1List extends Fields = List>
	extends Request<List> {
	name: string;
	value: string;
	/** Stands alone in the node panel: "Pause a lead". */
	action: string;
	/** What it needs and gives; `defineOperation` adds a sentence for each effect. */
	description: string;
	/** What makes it dangerous. */
	effects?: readonly Effect[];
	fields: List;
	/** How the original API differs; without it the operation exists in v2 only. */
	v1?: 'same' | (Partial<Request<V1List>> & { fields?: V1List });
}

/** What an operation acts on. */
export interface Resource {
	name: string;
	value: string;
	operations: readonly Operation[];
}
