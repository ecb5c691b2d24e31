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

/** One operation as lemlist publishes it. */
export interface PublishedOperation {
	/** `VERB /path`, as the contracts have it. */
	request: string;
	query: Schema;
	body?: Schema;
	/** The statuses of its errors. */
	errors: number[];
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

interface OpenApiDocument {
	paths: Record<string, PathItem>;
	components: { schemas: Record<string, Schema> };
}

/** lemlist's OpenAPI document, from the file that `LEMLIST_OPENAPI` names. */
export class OpenApi {
	/** Reads the document; undefined where there is no copy of it. */
	static read(): OpenApi | undefined {
		if (!existsSync(DOCUMENT_PATH)) return undefined;
		return new OpenApi(JSON.parse(readFileSync(DOCUMENT_PATH, 'utf8')) as OpenApiDocument);
	}

	readonly operations: PublishedOperation[];

	constructor(private readonly document: OpenApiDocument) {
		this.operations = Object.entries(document.paths).flatMap(([route, { parameters, ...verbs }]) =>
			Object.entries(verbs as Record<string, OperationObject>).map(([verb, operation]) => ({
				request: `${verb.toUpperCase()} ${route}`,
				query: toQuerySchema([...(parameters ?? []), ...(operation.parameters ?? [])]),
				body: Object.values(operation.requestBody?.content ?? {})[0]?.schema,
				errors: Object.keys(operation.responses ?? {})
					.map(Number)
					.filter((status) => status >= 400),
			})),
		);
	}

	/** The schema with the components that it refers to, so that it can be compiled alone. */
	withComponents(schema: Schema): Schema {
		return { ...schema, components: this.document.components };
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
