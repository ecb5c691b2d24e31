import type { AssignmentCollectionValue, INodeParameters, ResourceMapperValue } from 'n8n-workflow';

import type { OperationRoute, Place, TargetField } from './operationRoute';
import type { HttpRequest } from './readHttpRequest';
import { toTextValue, type RequestValue } from './requestValue';
import { toParameter } from './toParameter';

/** An operation with the parameters that send a request, and what of the request they cannot send. */
export interface FilledOperation {
	route: OperationRoute;
	parameters: INodeParameters;
	problems: string[];
}

const OTHER_IDENTIFIER = 'has a value that the operation sends elsewhere';

type Values = Map<Place, RequestValue>;

/** The operation's parameters for a request; `undefined` if the operation uses another route. */
export function fillOperation(
	route: OperationRoute,
	request: HttpRequest,
): FilledOperation | undefined {
	const inPath = matchPath(route, request);
	if (!inPath) return undefined;
	if (route.obstacle) return { route, parameters: {}, problems: [route.obstacle] };
	const values: Values = new Map([
		...inPath,
		...listValues('query', request.query),
		...listValues('body', request.body),
	]);
	const form = new Form(route);
	for (const [place, value] of values) form.fill(place, value);
	return { route, parameters: form.parameters, problems: form.finish(values) };
}

/** The values of the placeholders of a route. */
function matchPath({ method, segments }: OperationRoute, request: HttpRequest): Values | undefined {
	const isSame =
		method === request.method.toUpperCase() && segments.length === request.segments.length;
	if (!isSame) return undefined;
	const values: Values = new Map();
	for (const [index, segment] of segments.entries()) {
		const value = request.segments[index];
		const [, name] = /^\{(\w+)\}$/.exec(segment) ?? [];
		if (name) values.set(`path.${name}`, toTextValue(value));
		else if (segment !== value) return undefined;
	}
	return values;
}

function listValues(
	prefix: string,
	record: Record<string, RequestValue>,
): Array<[Place, RequestValue]> {
	return Object.entries(record).map(([name, value]) => [toPlace(prefix, name), value]);
}

/** The parameters of one operation, filled in place by place. */
class Form {
	readonly parameters: INodeParameters;

	private readonly problems: string[] = [];

	private readonly usedFields: TargetField[] = [];

	/** Where the request has what the operation sends by itself, or with one of its fields. */
	private readonly constantPlaces: Place[] = [];

	constructor(private readonly route: OperationRoute) {
		this.parameters = { ...route.parameters };
	}

	fill(place: Place, value: RequestValue): void {
		if (this.isConstant(place, value)) return void this.constantPlaces.push(place);
		const targets = this.route.fields.filter((target) => accepts(target, place));
		const members = toMembers(value);
		if (targets.length === 0 && members) {
			for (const [member, inner] of listValues(place, members)) this.fill(member, inner);
			return;
		}
		const [target] = targets;
		if (!target) return void this.problems.push(this.explainMissingField(place, value));
		const conversion = toParameter(target, value, place.startsWith('query.'));
		if ('problem' in conversion || this.isOtherIdentifier(target, value)) {
			const problem = 'problem' in conversion ? conversion.problem : OTHER_IDENTIFIER;
			return void this.problems.push(`${describe(place)} ${problem}`);
		}
		setParameter(this.parameters, target, place, conversion.value);
		this.usedFields.push(target);
	}

	/** What is missing or too much once everything has been filled in. */
	finish(values: Values): string[] {
		const { constants, required, requireOneOf } = this.route;
		const always = Object.assign(
			{},
			constants,
			...this.usedFields.map(({ implies }) => implies),
		) as typeof constants;
		const extra = Object.entries(always).filter(
			([place, value]) =>
				!this.usedFields.some((target) => target.place === place) &&
				!this.problems.some((problem) => problem.startsWith(describe(place))) &&
				!isSent(values, place, value),
		);
		const unsent = this.constantPlaces.filter((place) => !(place in always));
		const isFilled = (path: string) => this.isFilled(path);
		const missing = Object.entries(required).filter(([path]) => !isFilled(path));
		return [
			...this.problems,
			...unsent.map((place) => `it has no field for ${describe(place)}`),
			...extra.map(([place]) => `it always sends ${describe(place)}`),
			...missing.map(([, label]) => `it needs ${label}`),
			...(requireOneOf.length > 0 && !requireOneOf.some(isFilled)
				? ['it needs one more value']
				: []),
		];
	}

	private explainMissingField(place: Place, { kind }: RequestValue): string {
		return place in this.route.constants && kind === 'expression'
			? `${describe(place)} is not known before it runs`
			: `it has no field for ${describe(place)}`;
	}

	private isOtherIdentifier({ parameter }: TargetField, value: RequestValue): boolean {
		const { identifier, required } = this.route;
		if (!identifier || !(parameter in required) || value.kind !== 'literal') return false;
		return String(value.value).includes('@') !== (identifier === 'email');
	}

	private isConstant(place: Place, value: RequestValue): boolean {
		const implied = Object.assign({}, ...this.route.fields.map(({ implies }) => implies)) as object;
		const constants = { ...implied, ...this.route.constants } as Record<Place, unknown>;
		return place in constants && isSameValue(value, constants[place], place);
	}

	private isFilled(path: string): boolean {
		const [root, name] = path.split('.');
		return (
			this.usedFields.some(
				({ parameter }) => parameter === path || parameter.split('.')[0] === path,
			) ||
			(name !== undefined && holdsColumn(this.parameters[root], name))
		);
	}
}

/** Whether a field is the one for a place, or for values of any name next to it. */
function accepts({ place: own, type, choices }: TargetField, place: Place): boolean {
	if (own === place) return true;
	if (!own.endsWith('.*')) return false;
	const prefix = own.slice(0, -1);
	const name = place.slice(prefix.length);
	if (!place.startsWith(prefix) || /\.|%2E/.test(name)) return false;
	return type !== 'columns' || (choices ?? []).includes(name);
}

function toMembers(value: RequestValue): Record<string, RequestValue> | undefined {
	if (value.kind === 'record') return value.members;
	if (value.kind !== 'literal') return undefined;
	const { value: literal } = value;
	if (typeof literal !== 'object' || literal === null || Array.isArray(literal)) return undefined;
	return Object.fromEntries(
		Object.entries(literal).map(([name, member]) => [name, { kind: 'literal', value: member }]),
	);
}

function isSent(values: Values, place: Place, value: unknown): boolean {
	const requestValue = values.get(place);
	return requestValue !== undefined && isSameValue(requestValue, value, place);
}

function isSameValue(requestValue: RequestValue, value: unknown, place: Place): boolean {
	if (requestValue.kind !== 'literal') return false;
	return place.startsWith('query.')
		? String(requestValue.value) === String(value)
		: JSON.stringify(requestValue.value) === JSON.stringify(value);
}

function setParameter(
	parameters: INodeParameters,
	{ parameter, type }: TargetField,
	place: Place,
	value: INodeParameters[string],
): void {
	const [root, member] = parameter.split('.');
	const name = place.slice(place.lastIndexOf('.') + 1);
	if (type === 'columns') {
		const mapper = (parameters[root] ?? {
			mappingMode: 'defineBelow',
			value: {},
		}) as unknown as ResourceMapperValue;
		mapper.value = { ...mapper.value, [name]: value as string };
		parameters[root] = mapper as unknown as INodeParameters;
	} else if (type === 'variables') {
		const { assignments = [] } = (parameters[root] ?? {}) as Partial<AssignmentCollectionValue>;
		const kind = typeof value === 'string' ? 'string' : typeof value;
		parameters[root] = {
			assignments: [...assignments, { id: name, name, value, type: kind }],
		} as unknown as INodeParameters;
	} else if (type === 'flag') {
		parameters[root] = [...((parameters[root] ?? []) as string[]), value as string];
	} else if (member === undefined) {
		parameters[root] = value;
	} else {
		parameters[root] = { ...(parameters[root] as INodeParameters), [member]: value };
	}
}

function holdsColumn(parameter: unknown, name: string): boolean {
	const { value, assignments } = (parameter ?? {}) as {
		value?: object;
		assignments?: Array<{ name: string }>;
	};
	return (
		(value !== undefined && value !== null && name in value) ||
		(assignments ?? []).some((one) => one.name === name)
	);
}

// A dot separates the names in a place.
function toPlace(prefix: string, name: string): Place {
	return `${prefix}.${name.replace(/\./g, '%2E')}`;
}

/** "`state` of the query". */
function describe(place: Place): string {
	const [where, ...name] = place.split('.');
	return `\`${name.join('.').replace(/%2E/g, '.')}\` of the ${where}`;
}
