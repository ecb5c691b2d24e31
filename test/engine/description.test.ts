import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { inVersion } from '../../nodes/Lemlist/engine/define';
import { toProperties } from '../../nodes/Lemlist/engine/properties';
import { placeholders } from '../../nodes/Lemlist/engine/route';
import type { Operation } from '../../nodes/Lemlist/engine/types';
import { resources } from '../../nodes/Lemlist/resources';

const VERSIONS = ['v1', 'v2'] as const;
const properties = toProperties(resources);

const all = resources.flatMap((resource) =>
	resource.operations.map(
		(operation) => [`${resource.value}: ${operation.value}`, operation] as const,
	),
);
const inVersions = all.flatMap(([name, operation]) =>
	VERSIONS.flatMap((version) => {
		const request = inVersion(operation, version);
		return request ? [[name, version, request] as const] : [];
	}),
);

describe.each(all)('%s', (_name, operation: Operation) => {
	it('stands alone in the node panel: its action is a sentence without full stop', () => {
		expect(operation.action).toMatch(/^[A-Z][^A-Z]*[^.]$/);
		expect(operation.name).toMatch(/^[A-Z]/);
	});

	it('says more in its description than in its name', () => {
		expect(operation.description.length).toBeGreaterThan(operation.name.length + 10);
		expect(operation.description.endsWith('.')).toBe(operation.description.includes('. '));
	});

	it('is called Get many ... if it lists', () => {
		expect(operation.action.startsWith('Get many ')).toBe(operation.value === 'getAll');
	});
});

describe.each(inVersions)('%s in %s', (_name, _version, request) => {
	it('has a field for each part of its path', () => {
		const names = request.fields.map(({ name }) => name);

		expect(names).toEqual(expect.arrayContaining(placeholders(request.route)));
	});

	it('reads no field that it does not have, and has none that it does not read', () => {
		const read = new Set(placeholders(request.route));
		const parameters = recording(request.fields, read) as never;
		request.query?.(parameters);
		request.body?.(parameters);
		request.orderedBy?.(parameters);
		request.check?.(parameters);

		const byEngine = new Set(['returnAll', 'limit', 'simplify', 'csvOutput', 'binaryPropertyName']);
		const inRun = /run\(|async run/.test(String(request.run)) ? String(request.run) : '';
		const unread = request.fields
			.map(({ name }) => name)
			.filter((name) => !read.has(name) && !byEngine.has(name) && !inRun.includes(name));
		expect(unread).toEqual([]);
	});

	it('has the fields of a list if it has pages, and only then', () => {
		const names = request.fields.map(({ name }) => name);

		expect(names.includes('returnAll') && names.includes('limit')).toBe(
			request.pages !== undefined,
		);
	});
});

/** Parameters that remember which of them are read, and refuse to give what no field fills. */
function recording(fields: readonly INodeProperties[], read: Set<string>): object {
	const values = Object.fromEntries(fields.map((field) => [field.name, sample(field)]));
	return new Proxy(values, {
		get(target, name: string) {
			if (!(name in target)) throw new Error(`There is no field '${name}'`);
			read.add(name);
			return target[name];
		},
	});
}

function sample({ type, default: preset }: INodeProperties): unknown {
	if (type === 'string' || type === 'resourceLocator') return 'text';
	if (type === 'multiOptions') return [];
	return preset;
}

describe('the form', () => {
	const options = (property: INodeProperties) => property.options as INodePropertyOptions[];
	const dropdowns = properties.filter(({ name }) => name === 'operation');

	it('asks for the version, then the resource, then the operation, of v2 before v1', () => {
		const leading = properties.filter(
			({ noDataExpression, type }) => noDataExpression && type === 'options',
		);

		expect(leading[0].name).toBe('apiVersion');
		expect(leading[0].default).toBe('v2');
		expect(leading.slice(1, 3).map(({ name, displayOptions }) => [name, displayOptions])).toEqual([
			['resource', { show: { apiVersion: ['v2'] } }],
			['resource', { show: { apiVersion: ['v1'] } }],
		]);
		const versions = dropdowns.map(({ displayOptions }) => displayOptions?.show?.apiVersion?.[0]);
		expect(versions.indexOf('v1')).toBeGreaterThan(versions.lastIndexOf('v2'));
	});

	it('lists operations by name', () => {
		for (const dropdown of dropdowns) {
			const names = options(dropdown).map(({ name }) => name);
			expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
		}
	});

	it('has no two operations of the same name or value in one dropdown', () => {
		for (const dropdown of dropdowns) {
			expect(new Set(options(dropdown).map(({ name }) => name)).size).toBe(
				options(dropdown).length,
			);
			expect(new Set(options(dropdown).map(({ value }) => value)).size).toBe(
				options(dropdown).length,
			);
		}
	});

	it('offers 19 operations in v1', () => {
		const original = dropdowns.filter(({ displayOptions }) =>
			displayOptions?.show?.apiVersion?.includes('v1'),
		);

		expect(original.flatMap((dropdown) => options(dropdown))).toHaveLength(19);
	});
});
