import type { IDataObject, INode } from 'n8n-workflow';

import type { OperationRoute, TargetField } from '../../migration/httpRequest/operationRoute';
import { httpRequest } from './httpRequestNode';

/** An HTTP Request node that sends all that an operation can send to a route at once, and the request's line. */
export function toFullRequest(route: OperationRoute): { node: INode; line: string } {
	const values = new Map<string, unknown>(Object.entries(route.constants));
	for (const field of route.fields) {
		values.set(field.place.replace('*', exampleName(field)), exampleValue(field));
		for (const [place, value] of Object.entries(field.implies ?? {})) values.set(place, value);
	}
	const path = route.segments
		.map((segment) => {
			const [, name] = /^\{(\w+)\}$/.exec(segment) ?? [];
			return name ? encodeURIComponent(String(values.get(`path.${name}`))) : segment;
		})
		.join('/');
	const query = membersWithin(values, 'query.');
	const body = membersWithin(values, 'body.');
	const parameters = Object.entries(query).map(([name, value]) => ({ name, value: String(value) }));
	const search = new URLSearchParams(parameters.map(({ name, value }) => [name, value])).toString();
	const hasBody = Object.keys(body).length > 0;
	return {
		node: httpRequest({
			method: route.method,
			url: `/api/${path}`,
			...(parameters.length > 0 && { sendQuery: true, queryParameters: { parameters } }),
			...(hasBody && { sendBody: true, specifyBody: 'json', jsonBody: JSON.stringify(body) }),
		}),
		line: [
			`${route.method} /${path}${search && `?${search}`}`,
			...(hasBody ? [JSON.stringify(body)] : []),
		].join(' '),
	};
}

function exampleName({ type, choices }: TargetField): string {
	return type === 'columns' ? (choices?.[0] ?? 'none') : 'custom1';
}

function exampleValue(field: TargetField): unknown {
	const { type, choices, min = 1, pattern = '' } = field;
	switch (type) {
		case 'boolean':
		case 'flag':
			return true;
		case 'number':
			return Math.max(min, 1);
		case 'date':
			return '2026-03-01T08:00:00.000Z';
		case 'day':
			return '2026-03-01';
		case 'json':
			return { property: 'a', operator: 'is', value: 'b' };
		case 'list':
			return field.isJoined ? exampleList(field).join(',') : exampleList(field);
		case 'locator': {
			const [, prefix = 'rec'] = /([a-z]+)(?:\|[^)]*\))?_/i.exec(pattern) ?? [];
			return `${prefix}_A1`;
		}
		case 'option':
			return choices?.find((choice) => choice !== '') ?? 'other';
		case 'text':
		case 'columns':
		case 'variables':
			return exampleText(field);
	}
}

function exampleList({ parameter, choices }: TargetField): string[] {
	if (choices) return choices.slice(0, 2);
	return /email|cc/i.test(parameter) ? ['a@x.io', 'b@x.io'] : ['one', 'two'];
}

// One for each format that a field can require.
const FORMATTED_TEXTS = [
	'Ada',
	'favoriteColor',
	'+33123456789',
	'example.com',
	'ada@example.com',
	'https://www.linkedin.com/in/ada',
];

function exampleText(field: TargetField): string {
	const { format } = field;
	const text = plainText(field);
	if (!format) return text;
	const pattern = new RegExp(format.source, format.flags);
	const example = [text, ...FORMATTED_TEXTS].find((one) => pattern.test(one));
	if (example === undefined) throw new Error(`No example matches ${String(pattern)}`);
	return example;
}

function plainText({ parameter, place, type, choices }: TargetField): string {
	const name = type === 'columns' ? (choices?.[0] ?? '') : `${parameter} ${place}`;
	if (place === 'query.id') return 'lea_A1';
	if (/domain/i.test(name)) return 'example.com';
	if (/email|^lead |\.lead$|owner$/i.test(name)) return 'ada@example.com';
	return /url/i.test(name) ? 'https://www.linkedin.com/in/ada' : 'Ada';
}

/** The values at places with this prefix, as the record that they form. */
function membersWithin(values: ReadonlyMap<string, unknown>, prefix: string): IDataObject {
	const record: IDataObject = {};
	for (const [place, value] of values) {
		if (!place.startsWith(prefix)) continue;
		const names = place.slice(prefix.length).split('.');
		const last = names.pop() ?? '';
		const parent = names.reduce<IDataObject>(
			(inner, name) => (inner[name] ??= {}) as IDataObject,
			record,
		);
		parent[last] = value as IDataObject[string];
	}
	return record;
}
