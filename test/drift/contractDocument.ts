import type { RequestContract } from '../../harness/contract/contract';
import type { OpenApiDocument, Schema } from '../../harness/contract/openapi';
import {
	allowedValues,
	isObject,
	listMembers,
	type ObjectShape,
	type Shape,
} from '../../harness/contract/shapes';
import { loadContracts } from '../../harness/contract/tables';

/** An OpenAPI document that describes the requests of the node and nothing else. */
export function contractDocument(): OpenApiDocument {
	const paths: OpenApiDocument['paths'] = {};
	for (const [request, contracts] of contractsByRequest()) {
		const [verb, path] = request.split(' ');
		const query = toSchema(mergeShapes(contracts.map((one) => one.query ?? {})));
		const bodies = contracts.flatMap(({ body }) => (body ? [body as Shape] : []));
		const schema = toSchema(Array.isArray(bodies[0]) ? bodies[0] : mergeShapes(bodies));
		paths[path] = {
			...paths[path],
			[verb.toLowerCase()]: {
				parameters: Object.entries(query.properties ?? {}).map(([name, member]) => ({
					name,
					in: 'query' as const,
					required: query.required?.includes(name),
					schema: member,
				})),
				requestBody: { content: { 'application/json': { schema } } },
				responses: { 200: {} },
			},
		};
	}
	return { paths, components: { schemas: {} } };
}

function contractsByRequest(): Map<string, RequestContract[]> {
	const all = [...loadContracts('v2').values()].flat();
	return new Map(
		all.map(({ request }) => {
			const own = all.filter((one) => one.request === request);
			const always = own.filter(({ isConditional }) => !isConditional);
			return [request, always.length > 0 ? always : own];
		}),
	);
}

/** All members of several shapes; required only if all of them require it. */
function mergeShapes(shapes: readonly Shape[]): ObjectShape {
	const objects = shapes.filter((shape): shape is ObjectShape => isObject(shape));
	const names = [...new Set(objects.flatMap((shape) => listMembers(shape).map(([name]) => name)))];
	return Object.fromEntries(
		names.map((name) => {
			const found = objects.flatMap((shape) => listMembers(shape).filter(([one]) => one === name));
			const isRequired = found.length === objects.length && found.every((one) => one[2]);
			const inner = found.map(([, shape]) =>
				typeof shape === 'string' ? shape.replace(/!$/, '') : shape,
			);
			const [first] = inner;
			const merged = isObject(first)
				? mergeShapes(inner)
				: typeof first === 'string'
					? [...new Set(inner.flatMap((shape) => String(shape).split('|')))].join('|')
					: first;
			return [isRequired ? `${name}!` : name, merged];
		}),
	);
}

function toSchema(shape: Shape): Schema {
	if (Array.isArray(shape)) return { type: 'array', items: toSchema(shape[0]) };
	if (typeof shape === 'string') {
		const values = allowedValues(shape);
		return values.length > 0 ? { type: 'string', enum: values } : {};
	}
	const members = listMembers(shape);
	return {
		type: 'object',
		properties: Object.fromEntries(members.map(([name, inner]) => [name, toSchema(inner)])),
		required: members.filter(([, , isRequired]) => isRequired).map(([name]) => name),
	};
}
