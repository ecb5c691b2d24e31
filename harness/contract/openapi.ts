import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

// lemlist's document is not part of this project. Where there is a copy of it, it is a second opinion.
const DOCUMENT_PATH =
	process.env.LEMLIST_OPENAPI ??
	path.resolve(__dirname, '../../../shared/reference/lemlist-openapi.json');

export interface Schema {
	$ref?: string;
	type?: string;
	required?: string[];
	properties?: Record<string, Schema>;
	additionalProperties?: unknown;
	items?: Schema;
	[keyword: string]: unknown;
}

/** A schema and its parts as one. */
export interface FlatSchema {
	properties?: Record<string, Schema>;
	items?: Schema;
	required?: string[];
	values?: string[];
	/** Whether it allows names that it does not list. */
	isOpen: boolean;
}

/** One operation as lemlist publishes it. */
export interface PublishedOperation {
	/** `VERB /path`, as the contracts have it. */
	request: string;
	query: Schema;
	body?: Schema;
	/** The statuses of its errors. */
	errors: number[];
	/** The codes that its errors name, in texts, values or examples. */
	errorCodes: string[];
}

interface ParameterObject {
	name: string;
	in: 'path' | 'query' | 'header';
	required?: boolean;
	schema: Schema;
}

interface OperationObject {
	parameters?: ParameterObject[];
	responses?: Record<string, unknown>;
	requestBody?: { required?: boolean; content: Record<string, { schema?: Schema }> };
}

interface PathItem {
	/** The parameters of all operations of the route. */
	parameters?: ParameterObject[];
	[verb: string]: OperationObject | ParameterObject[] | undefined;
}

/** What this project reads of an OpenAPI document. */
export interface OpenApiDocument {
	paths: Record<string, PathItem>;
	components: { schemas: Record<string, Schema> };
}

/** lemlist's OpenAPI document, from the file that `LEMLIST_OPENAPI` names. */
export class OpenApi {
	/** Reads the document; undefined where there is no copy of it. */
	static read(): OpenApi | undefined {
		const document = OpenApi.readDocument();
		return document && new OpenApi(document);
	}

	/** Like `read`, as it was published. */
	static readDocument(): OpenApiDocument | undefined {
		if (!existsSync(DOCUMENT_PATH)) return undefined;
		return JSON.parse(readFileSync(DOCUMENT_PATH, 'utf8')) as OpenApiDocument;
	}

	readonly operations: PublishedOperation[];

	constructor(private readonly document: OpenApiDocument) {
		this.operations = Object.entries(document.paths).flatMap(([route, { parameters, ...verbs }]) =>
			listVerbs(verbs).map(([verb, operation]) => ({
				request: `${verb.toUpperCase()} ${route}`,
				query: toQuerySchema([...(parameters ?? []), ...(operation.parameters ?? [])]),
				body: Object.values(operation.requestBody?.content ?? {})[0]?.schema,
				errors: errorResponses(operation).map(([status]) => Number(status)),
				errorCodes: findCodes(errorResponses(operation)),
			})),
		);
	}

	/** The schema with the components that it refers to, so that it can be compiled alone. */
	withComponents(schema: Schema): Schema {
		return { ...schema, components: this.document.components };
	}

	/** What a schema says of a value, together with the parts that it is made of. */
	flatten(schema: Schema): FlatSchema {
		const resolved = this.resolve(schema);
		const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) =>
			((resolved[keyword] as Schema[] | undefined) ?? []).map((part) => ({
				keyword,
				...this.flatten(part),
			})),
		);
		const own: FlatSchema = {
			properties: resolved.properties,
			items: resolved.items,
			required: resolved.required,
			values: (resolved.enum as unknown[] | undefined)?.map(String),
			isOpen: Boolean(resolved.additionalProperties),
		};
		return parts.reduce<FlatSchema>(
			(all, { keyword, ...part }) => ({
				properties: merge(all.properties, part.properties),
				items: all.items ?? part.items,
				// What one of several forms requires, the others need not have.
				required: [...(all.required ?? []), ...((keyword === 'allOf' && part.required) || [])],
				values: all.values && part.values ? [...all.values, ...part.values] : part.values,
				isOpen: all.isOpen || part.isOpen,
			}),
			own,
		);
	}

	/** The schema itself, or the one that it refers to. */
	resolve(schema: Schema): Schema {
		if (!schema.$ref) return schema;
		const parts = schema.$ref.replace('#/', '').split('/');
		const found = parts.reduce<unknown>((at, part) => (at as Schema)[part], this.document);
		return this.resolve(found as Schema);
	}
}

function toQuerySchema(parameters: ParameterObject[]): Schema {
	const inQuery = parameters.filter((parameter) => parameter.in === 'query');
	return {
		type: 'object',
		properties: Object.fromEntries(inQuery.map(({ name, schema }) => [name, schema])),
		required: inQuery.filter(({ required }) => required).map(({ name }) => name),
	};
}

const VERBS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options'];

function listVerbs(item: Record<string, unknown>): Array<[string, OperationObject]> {
	return Object.entries(item as Record<string, OperationObject>).filter(([verb]) =>
		VERBS.includes(verb),
	);
}

function errorResponses({ responses = {} }: OperationObject): Array<[string, unknown]> {
	return Object.entries(responses).filter(([status]) => Number(status) >= 400);
}

function findCodes(responses: Array<[string, unknown]>): string[] {
	const codes = JSON.stringify(responses).match(/\b[A-Z][A-Z\d]*(?:_[A-Z\d]+)+\b/g) ?? [];
	return [...new Set(codes)];
}

function merge<Value extends object>(a?: Value, b?: Value): Value | undefined {
	return a || b ? ({ ...a, ...b } as Value) : undefined;
}
