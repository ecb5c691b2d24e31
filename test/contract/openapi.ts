import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

// lemlist's document is no part of this project; where it lies beside it, it is a second opinion.
const FILE = path.resolve(__dirname, '../../../shared/reference/lemlist-openapi.json');

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
export interface Published {
	/** `VERB /path`, as the contracts have it. */
	request: string;
	query: Schema;
	body?: Schema;
	/** The statuses of its errors. */
	errors: number[];
}

interface Parameter {
	name: string;
	in: 'path' | 'query' | 'header';
	required?: boolean;
	schema: Schema;
}

interface PublishedOperation {
	parameters?: Parameter[];
	responses?: Record<string, unknown>;
	requestBody?: { required?: boolean; content: Record<string, { schema?: Schema }> };
}

interface Route {
	/** What all operations of the route take. */
	parameters?: Parameter[];
	[verb: string]: PublishedOperation | Parameter[] | undefined;
}

interface Document {
	paths: Record<string, Route>;
	components: { schemas: Record<string, Schema> };
}

/** lemlist's OpenAPI document; nothing where it is not at hand. */
export class OpenApi {
	static read(): OpenApi | undefined {
		if (!existsSync(FILE)) return undefined;
		return new OpenApi(JSON.parse(readFileSync(FILE, 'utf8')) as Document);
	}

	readonly operations: Published[];

	constructor(private readonly document: Document) {
		this.operations = Object.entries(document.paths).flatMap(([route, { parameters, ...verbs }]) =>
			Object.entries(verbs as Record<string, PublishedOperation>).map(([verb, operation]) => ({
				request: `${verb.toUpperCase()} ${route}`,
				query: queryOf([...(parameters ?? []), ...(operation.parameters ?? [])]),
				body: Object.values(operation.requestBody?.content ?? {})[0]?.schema,
				errors: Object.keys(operation.responses ?? {})
					.map(Number)
					.filter((status) => status >= 400),
			})),
		);
	}

	/** A schema that stands alone, with all that it refers to. */
	whole(schema: Schema): Schema {
		return { ...schema, components: this.document.components };
	}

	/** The schema itself, or the one that it refers to. */
	resolved(schema: Schema): Schema {
		if (!schema.$ref) return schema;
		const parts = schema.$ref.replace('#/', '').split('/');
		const found = parts.reduce<unknown>((at, part) => (at as Schema)[part], this.document);
		return this.resolved(found as Schema);
	}
}

function queryOf(parameters: Parameter[]): Schema {
	const inQuery = parameters.filter((parameter) => parameter.in === 'query');
	return {
		type: 'object',
		properties: Object.fromEntries(inQuery.map(({ name, schema }) => [name, schema])),
		required: inQuery.filter(({ required }) => required).map(({ name }) => name),
	};
}
