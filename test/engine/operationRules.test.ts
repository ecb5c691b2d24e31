import type { IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { toProperties } from '../../nodes/Lemlist/engine/form/properties';
import { allRoutes, openPathField, pathParameters } from '../../nodes/Lemlist/engine/input/route';
import type { OperationApi, OperationRequest } from '../../nodes/Lemlist/engine/operation';
import type { SideEffect } from '../../nodes/Lemlist/engine/sideEffects';
import { resources } from '../../nodes/Lemlist/resources';
import {
	EVERY_OPERATION,
	EVERY_REQUEST,
	type NamedOperation,
	type VersionedRequest,
} from './everyOperation';

const PROPER_NAMES = /A\/B|ABM|API|CRM|LinkedIn|SMS|WhatsApp/g;

// Fields that the engine reads for every operation that has them.
const READ_BY_ENGINE = [
	...[
		'returnAll',
		'limit',
		'simplify',
		'csvOutput',
		'binaryPropertyName',
		'inputDataFieldName',
		'responseFormat',
		'unknownInputFields',
		'emptyValues',
		'additionalJson',
	],
];

const operationsWhere = (rule: (one: NamedOperation) => boolean) =>
	EVERY_OPERATION.filter(rule).map(({ name }) => name);
const requestsWhere = (rule: (one: VersionedRequest) => boolean) =>
	EVERY_REQUEST.filter(rule).map(({ title }) => title);
const fieldNames = ({ request }: VersionedRequest) => request.fields.map(({ name }) => name);

describe('every operation', () => {
	it('has a name that starts with a capital letter', () => {
		expect(operationsWhere(({ operation }) => !/^[A-Z]/.test(operation.name))).toEqual([]);
	});

	it('has an action in sentence case, without a full stop', () => {
		const offenders = operationsWhere(
			({ operation }) => !/^[A-Z][^A-Z]*[^.]$/.test(operation.action.replace(PROPER_NAMES, '')),
		);

		expect(offenders).toEqual([]);
	});

	it('has a description that repeats neither its name nor its action', () => {
		const offenders = operationsWhere(({ operation: { name, action, description } }) =>
			[name, action].some((text) => text.toLowerCase() === description.toLowerCase()),
		);

		expect(offenders).toEqual([]);
	});

	it('has a description that ends with a full stop only if it has several sentences', () => {
		const offenders = operationsWhere(
			({ operation: { description } }) => description.endsWith('.') !== description.includes('. '),
		);

		expect(offenders).toEqual([]);
	});

	it('has an action that starts with "Get many" if and only if it lists records', () => {
		const offenders = operationsWhere(
			({ operation }) =>
				operation.action.startsWith('Get many ') !== (operation.value === 'getAll'),
		);

		expect(offenders).toEqual([]);
	});
});

describe('every operation, in each version of the API that has it,', () => {
	it('has a field for each placeholder of its routes', () => {
		const offenders = requestsWhere((one) =>
			allRoutes(one.request)
				.flatMap(pathParameters)
				.some((placeholder) => !fieldNames(one).includes(placeholder)),
		);

		expect(offenders).toEqual([]);
	});

	it('uses each of its routes for some choice of the user, and no other route', () => {
		const offenders = requestsWhere(({ request }) => {
			const { route, fields } = request;
			const reached = typeof route === 'string' ? [route] : possibleForms(fields).map(route);
			return toSortedText(reached) !== toSortedText(allRoutes(request));
		});

		expect(offenders).toEqual([]);
	});

	it('reads every field that it has', async () => {
		const unread = EVERY_REQUEST.map(async (one) => {
			const readNames = await observeReads(one);
			const names = fieldNames(one).filter((name) => !readNames.has(name));
			return names.map((name) => `${one.title}: ${name}`);
		});

		expect((await Promise.all(unread)).flat()).toEqual([]);
	});

	it('reads no field that it does not have', async () => {
		const unknown = EVERY_REQUEST.map(async (one) => {
			const readNames = await observeReads(one);
			const names = [...readNames].filter((name) => !fieldNames(one).includes(name));
			return names.map((name) => `${one.title}: ${name}`);
		});

		expect((await Promise.all(unknown)).flat()).toEqual([]);
	});

	it('has Return All and Limit if and only if its list is paginated', () => {
		const offenders = requestsWhere((one) => {
			const hasListFields = ['returnAll', 'limit'].every((name) => fieldNames(one).includes(name));
			return hasListFields !== (one.request.pagination !== undefined);
		});

		expect(offenders).toEqual([]);
	});
});

describe('a side effect', () => {
	const operationsMarked = (effect: SideEffect) =>
		operationsWhere(({ operation: { sideEffects = [] } }) => sideEffects.includes(effect));
	const operationsWithRoute = (pattern: RegExp) =>
		operationsWhere(({ operation }) => allRoutes(operation).some((route) => pattern.test(route)));

	it.each([
		['sendsMessage', 'Sends a message immediately.'],
		['canTriggerMessages', 'May send messages to people.'],
		['changesConsent', 'Changes who can receive messages from lemlist.'],
		['costsCredits', 'Can use credits.'],
		['charged', 'Each run uses one database search per 100 rows.'],
		['irreversible', "This can't be undone."],
		[
			'dependsOnRequest',
			'Depending on the request, it can change data, delete data, send messages or use credits.',
		],
	] as const)('%s has the same warning wherever it occurs: %s', (effect, warning) => {
		const warned = operationsWhere(({ operation }) => operation.description.includes(warning));

		expect(operationsMarked(effect)).not.toHaveLength(0);
		expect(warned).toEqual(operationsMarked(effect));
	});

	it('marks every operation that deletes, except where the record can be restored without loss', () => {
		const unmarked = EVERY_OPERATION.filter(({ operation }) => !operation.sideEffects?.length);
		const deleting = operationsWithRoute(/^DELETE /);

		expect(unmarked.map(({ name }) => name).filter((name) => deleting.includes(name))).toEqual([
			'campaign: removeSignalAgent',
			'inbox: removeLabels',
			'sequence: removeStepSender',
		]);
	});

	it('marks every operation that sends a message', () => {
		expect(operationsMarked('sendsMessage')).toEqual(
			operationsWhere(({ name }) => name.includes(': send') && name !== 'apiRequest: send'),
		);
	});

	it('marks every operation whose request only the user knows', () => {
		expect(operationsMarked('dependsOnRequest')).toEqual(
			operationsWhere(({ operation }) => openPathField(operation) !== undefined),
		);
	});

	it('marks every operation that enriches people', () => {
		expect(operationsMarked('costsCredits')).toEqual(
			expect.arrayContaining(operationsWithRoute(/^POST .*\/enrich(ments\/bulk)?$/)),
		);
	});

	it('marks every operation that adds people to a campaign or lets it continue', () => {
		const startsMessages =
			/^POST .*(\/leads\/$|\/abm-leads$|\/triggers\/watch-lists$|\/leads\/import$|\/leads\/(review|start)\/|campaignId}\/start$)/;

		expect(operationsMarked('canTriggerMessages')).toEqual(operationsWithRoute(startsMessages));
	});

	it('marks every operation that changes the unsubscribes', () => {
		const changing = operationsWhere(
			({ name, operation }) =>
				name === 'lead: unsubscribe' ||
				allRoutes(operation).some((route) => /^(POST|DELETE) .*unsubscribes/.test(route)),
		);

		expect(operationsMarked('changesConsent')).toEqual(changing);
	});
});

describe('the form', () => {
	const properties = toProperties(resources);
	const dropdowns = properties.filter(({ name }) => name === 'operation');
	const optionsOf = (property: INodeProperties) => property.options as INodePropertyOptions[];
	const isSorted = (names: string[]) =>
		names.every((name, index) => index === 0 || names[index - 1].localeCompare(name) <= 0);
	const dropdownsWhere = (rule: (options: INodePropertyOptions[]) => boolean) =>
		dropdowns
			.filter((dropdown) => rule(optionsOf(dropdown)))
			.map(({ displayOptions }) => JSON.stringify(displayOptions?.show));

	it('is small enough to be sent to every editor', () => {
		expect(JSON.stringify(properties).length).toBeLessThan(700_000);
	});

	it('has a field once for the operations of a resource that begin with it', () => {
		const first = properties.filter(
			({ name, displayOptions }) =>
				name === 'campaignOfSequence' && displayOptions?.show?.resource?.includes('sequence'),
		);
		const operations = resources.find(({ value }) => value === 'sequence')!.operations;
		const beginning = operations.filter(({ fields }) => fields[0].name === 'campaignOfSequence');

		expect(beginning.length).toBeGreaterThan(10);
		expect(first.map(({ displayOptions }) => displayOptions?.show?.operation)).toEqual([
			beginning.map(({ value }) => value),
		]);
	});

	it('asks for the resource first, then the operation, and for the API version last', () => {
		const names = properties
			.filter(({ displayOptions }) => !displayOptions?.show?.['@tool'])
			.map(({ name }) => name);

		expect(names[0]).toBe('resource');
		expect(names.filter((name) => name === 'resource')).toHaveLength(1);
		expect(names.filter((name) => name === 'operation')).toHaveLength(resources.length);
		expect(names.lastIndexOf('operation')).toBe(resources.length);
		expect(names.slice(names.indexOf('apiVersion'))).toEqual(Array(6).fill('apiVersion'));
	});

	it('lists the resources that most workflows use first, then the others by name, and last any request', () => {
		const names = resources.map(({ name }) => name);

		expect(names.slice(0, 9)).toEqual([
			'Lead',
			'Campaign',
			'Activity',
			'Inbox',
			'Contact',
			'Company',
			'Unsubscribe',
			'Enrichment',
			'Task',
		]);
		expect(isSorted(names.slice(9, -1))).toBe(true);
		expect(names.at(-1)).toBe('API Request');
	});

	it('lists the operations on leads by use, and those of every other resource by name', () => {
		const [leads] = resources;
		const others = dropdownsWhere((options) => !isSorted(options.map(({ name }) => name)));

		expect(leads.operations.slice(0, 6).map(({ name }) => name)).toEqual([
			'Create or Update',
			'Sync',
			'Create',
			'Get',
			'Get Many',
			'Update',
		]);
		expect(others.filter((show) => !show.includes('"lead"'))).toEqual([]);
	});

	it('has no two operations of the same name or value in one dropdown', () => {
		const hasDuplicates = (values: unknown[]) => new Set(values).size < values.length;

		expect(dropdownsWhere((options) => hasDuplicates(options.map(({ name }) => name)))).toEqual([]);
		expect(dropdownsWhere((options) => hasDuplicates(options.map(({ value }) => value)))).toEqual(
			[],
		);
	});

	it('has the fields of each operation in the order of its definition', () => {
		const offenders = requestsWhere((one) => shownNames(one).join() !== fieldNames(one).join());

		expect(offenders).toEqual([]);
	});
});

/** The names of the fields that the form shows for a request, in its order. */
function shownNames({ resource, operation, version }: VersionedRequest): string[] {
	const isShown = ({ name, displayOptions: { show = {}, hide = {} } = {} }: INodeProperties) =>
		name !== 'apiVersion' &&
		show.resource?.includes(resource) &&
		show.operation?.includes(operation.value) &&
		(show.apiVersion ?? [version]).includes(version) &&
		!hide.apiVersion?.includes(version);
	return toProperties(resources)
		.filter(isShown)
		.map(({ name }) => name);
}

/** The names that an operation reads from its parameters while it builds and sends its requests. */
async function observeReads({ request }: VersionedRequest): Promise<Set<string>> {
	const { fields, route } = request;
	const readNames = new Set([
		...allRoutes(request).flatMap(pathParameters),
		...fields.flatMap(parentNames),
		...fields.map(({ name }) => name).filter((name) => READ_BY_ENGINE.includes(name)),
	]);
	const parameters = recordingParameters(fields, readNames) as never;
	if (typeof route === 'function') route(parameters);
	request.query?.(parameters);
	request.body?.(parameters);
	const { field } = request.upload?.(parameters) ?? {};
	if (field) readNames.add(field);
	if (typeof request.pagination === 'function') request.pagination(parameters);
	if (typeof request.isRepeatable === 'function') request.isRepeatable(parameters);
	request.batch?.body([parameters]);
	request.serializeBy?.(parameters);
	request.lookup?.(parameters);
	// The responses are not lemlist's, so the operation may fail after its requests.
	const api = recordingApi(readNames);
	await request.run?.(api, parameters).catch(() => {});
	await observePlan(request, api, parameters).catch(() => {});
	return readNames;
}

/** The fields whose values determine the options of a list in the editor. */
function parentNames({ typeOptions }: INodeProperties): string[] {
	return (typeOptions?.loadOptionsDependsOn ?? []).map((path) => path.split('.')[0]);
}

/** Plans one item and carries out its step, and what follows it. */
async function observePlan(
	{ planning }: OperationRequest,
	api: OperationApi,
	parameters: object,
): Promise<void> {
	const outcome = { isComplete: true };
	const plan = await planning?.plan(api, [parameters as IDataObject], outcome);
	for (const step of plan?.steps ?? []) await step(api);
	for (const step of plan?.finish?.(outcome).steps ?? []) await step(api);
}

/** Parameters that record the names of the fields that are read, filled in or not. */
function recordingParameters(fields: readonly INodeProperties[], readNames: Set<string>): object {
	const values = Object.fromEntries(fields.map((field) => [field.name, sampleValue(field)]));
	return new Proxy(values, {
		get(target, name: string) {
			readNames.add(name);
			return target[name];
		},
	});
}

/** An API that sends nothing, and records the fields that fill the placeholders of further requests. */
function recordingApi(readNames: Set<string>): OperationApi {
	return {
		start: async () => ({ _id: 'id_1', id: 'id_1', status: { status: 'pending' } }),
		send: async (route, { path = {} } = {}) => {
			for (const name of pathParameters(route)) if (!(name in path)) readNames.add(name);
			return {};
		},
		download: async () => [],
		delay: async () => {},
		staticData: () => ({}),
		thisN8n: () => ({ instanceId: '', editorUrl: '', webhookRoot: 'https://n8n.example.com' }),
		accountKey: () => '',
		fail: ({ problem }) => {
			throw new Error(problem);
		},
	};
}

function sampleValue({ type, typeOptions, default: preset }: INodeProperties): unknown {
	if (type === 'multiOptions' || typeOptions?.multipleValues) return preset || [];
	if (type === 'string' || type === 'resourceLocator') return 'text';
	return preset;
}

/** Forms with every combination of options, of texts with and without @, and of empty and full collections. */
function possibleForms(fields: readonly INodeProperties[]): never[] {
	const forms = fields.reduce<object[]>(
		(partialForms, field) =>
			partialForms.flatMap((form) =>
				alternatives(field).map((value) => ({ ...form, [field.name]: value })),
			),
		[{}],
	);
	return forms as never[];
}

function alternatives(field: INodeProperties): unknown[] {
	const { type, options = [] } = field;
	if (type === 'options') return (options as INodePropertyOptions[]).map(({ value }) => value);
	if (type === 'string') return ['text', 'ada@example.com'];
	if (type === 'fixedCollection') return [{}, withEveryGroup(field)];
	if (type !== 'collection') return [sampleValue(field)];
	const members = options as INodeProperties[];
	return [{}, Object.fromEntries(members.map((member) => [member.name, sampleValue(member)]))];
}

function withEveryGroup({ options = [], typeOptions }: INodeProperties): object {
	const names = options.map(({ name }) => name);
	return Object.fromEntries(names.map((name) => [name, typeOptions?.multipleValues ? [{}] : {}]));
}

function toSortedText(values: readonly string[]): string {
	return [...new Set(values)].sort().join();
}
