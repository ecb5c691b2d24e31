import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { forVersion } from '../../nodes/Lemlist/engine/defineOperation';
import type { SideEffect } from '../../nodes/Lemlist/engine/sideEffects';
import { toProperties } from '../../nodes/Lemlist/engine/form/properties';
import { pathParameters, allRoutes } from '../../nodes/Lemlist/engine/input/route';
import type { Operation } from '../../nodes/Lemlist/engine/operation';
import { resources } from '../../nodes/Lemlist/resources';

const VERSIONS = ['v1', 'v2'] as const;
const PROPER_NAMES = /A\/B|CRM|LinkedIn|WhatsApp/g;
const properties = toProperties(resources);

const all = resources.flatMap((resource) =>
	resource.operations.map(
		(operation) => [`${resource.value}: ${operation.value}`, operation] as const,
	),
);
const inVersions = all.flatMap(([name, operation]) =>
	VERSIONS.flatMap((version) => {
		const request = forVersion(operation, version);
		return request ? [[name, version, request] as const] : [];
	}),
);

describe.each(all)('%s', (_name, operation: Operation) => {
	it('stands alone in the node panel: its action is a sentence without full stop', () => {
		expect(operation.action.replace(PROPER_NAMES, '')).toMatch(/^[A-Z][^A-Z]*[^.]$/);
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

describe('an operation that is dangerous', () => {
	const marked = (effect: SideEffect) =>
		all.filter(([, { sideEffects = [] }]) => sideEffects.includes(effect)).map(([name]) => name);
	const ending = (text: string) =>
		all.filter(([, { description }]) => description.includes(text)).map(([name]) => name);

	it.each([
		['sendsMessage', 'A message goes out at once.'],
		['canTriggerMessages', 'Messages to people can follow.'],
		['changesConsent', 'Changes whom lemlist may write to.'],
		['costsCredits', 'Can cost credits.'],
		['irreversible', 'This cannot be undone.'],
	] as const)('says so in the same words wherever it %s', (effect, words) => {
		expect(marked(effect)).not.toHaveLength(0);
		expect(ending(words)).toEqual(marked(effect));
	});

	it('is each that deletes, but for what can be made again without loss', () => {
		const deleting = all.filter(([, operation]) =>
			allRoutes(operation).some((route) => route.startsWith('DELETE ')),
		);
		const unmarked = deleting.filter(([, { sideEffects = [] }]) => sideEffects.length === 0);

		expect(unmarked.map(([name]) => name)).toEqual(['inbox: removeLabels']);
	});

	it('is each that sends a message', () => {
		const sending = all.filter(([name]) => /: send/.test(name)).map(([name]) => name);

		expect(marked('sendsMessage')).toEqual(sending);
	});

	it('is each that looks for data of people', () => {
		const enriching = all.filter(([, operation]) =>
			allRoutes(operation).some((route) => /^POST .*enrich/.test(route)),
		);

		expect(marked('costsCredits')).toEqual(expect.arrayContaining(enriching.map(([name]) => name)));
	});

	it('is each that brings people into a campaign or lets it go on', () => {
		const starting = all.filter(([, operation]) =>
			allRoutes(operation).some((route) =>
				/^POST .*(\/leads\/$|\/leads\/import$|\/leads\/(review|start)\/|campaignId}\/start$)/.test(
					route,
				),
			),
		);

		expect(marked('canTriggerMessages')).toEqual(starting.map(([name]) => name));
	});

	it('is each that touches the unsubscribes', () => {
		const touching = all.filter(([name, operation]) =>
			allRoutes(operation).some(
				(route) => /^(POST|DELETE) .*unsubscribes/.test(route) || name === 'lead: unsubscribe',
			),
		);

		expect(marked('changesConsent')).toEqual(touching.map(([name]) => name));
	});
});

describe.each(inVersions)('%s in %s', (_name, _version, request) => {
	const { route, fields } = request;

	it('has a field for each part of its paths', () => {
		const names = fields.map(({ name }) => name);

		expect(names).toEqual(expect.arrayContaining(allRoutes(request).flatMap(pathParameters)));
	});

	it('goes to each of its routes, as the user chooses, and to no other', () => {
		const chosen = typeof route === 'string' ? [route] : choices(fields).map(route);

		expect(new Set(chosen)).toEqual(new Set(allRoutes(request)));
	});

	it('reads no field that it does not have, and has none that it does not read', () => {
		const read = new Set([
			...allRoutes(request).flatMap(pathParameters),
			...fields.flatMap(parentsOf),
		]);
		const parameters = recording(fields, read) as never;
		if (typeof route === 'function') route(parameters);
		request.query?.(parameters);
		request.body?.(parameters);
		request.batch?.body([parameters]);
		request.serializeBy?.(parameters);
		request.lookup?.(parameters);

		const byEngine = new Set(['returnAll', 'limit', 'simplify', 'csvOutput', 'binaryPropertyName']);
		const inRun = /run\(|async run/.test(String(request.run)) ? String(request.run) : '';
		const unread = fields
			.map(({ name }) => name)
			.filter((name) => !read.has(name) && !byEngine.has(name) && !inRun.includes(name));
		expect(unread).toEqual([]);
	});

	it('has the fields of a list if it has pages, and only then', () => {
		const names = fields.map(({ name }) => name);

		expect(names.includes('returnAll') && names.includes('limit')).toBe(
			request.pagination !== undefined,
		);
	});
});

/** The fields that a list of the editor follows. */
function parentsOf({ typeOptions }: INodeProperties): string[] {
	return (typeOptions?.loadOptionsDependsOn ?? []).map((path) => path.split('.')[0]);
}

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

function sample({ type, typeOptions, default: preset }: INodeProperties): unknown {
	if (type === 'multiOptions' || typeOptions?.multipleValues) return preset || [];
	if (type === 'string' || type === 'resourceLocator') return 'text';
	return preset;
}

/** All that may be chosen in a form: each option, a text with and without @, a collection empty and full. */
function choices(fields: readonly INodeProperties[]): never[] {
	const forms = fields.reduce<object[]>(
		(some, field) =>
			some.flatMap((form) =>
				alternatives(field).map((value) => ({ ...form, [field.name]: value })),
			),
		[{}],
	);
	return forms as never[];
}

function alternatives(field: INodeProperties): unknown[] {
	const { type, options: list = [] } = field;
	if (type === 'options') return (list as INodePropertyOptions[]).map(({ value }) => value);
	if (type === 'string') return ['text', 'ada@example.com'];
	if (type !== 'collection') return [sample(field)];
	const members = list as INodeProperties[];
	return [{}, Object.fromEntries(members.map((member) => [member.name, sample(member)]))];
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
		expect(leading[1].name).toBe('resource');
		expect(properties.filter(({ name }) => name === 'resource')).toHaveLength(1);
		const versions = dropdowns.map(({ displayOptions }) => displayOptions?.show?.apiVersion?.[0]);
		expect(versions.indexOf('v1')).toBeGreaterThan(versions.lastIndexOf('v2'));
	});

	it('offers a resource in the versions that have it', () => {
		const [resource] = properties.filter(({ name }) => name === 'resource');
		const inV1 = options(resource)
			.filter(({ displayOptions }) => displayOptions?.show?.apiVersion?.includes('v1'))
			.map(({ value }) => value);

		expect(inV1).toEqual(['activity', 'campaign', 'lead', 'team', 'unsubscribe', 'webhook']);
	});

	it('lists resources by name', () => {
		const names = resources.map(({ name }) => name);

		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
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
