import { isDeepStrictEqual } from 'node:util';

import type { IDataObject, INodeParameters, INodeProperties } from 'n8n-workflow';

import { fixedPagination, forVersion } from '../../nodes/Lemlist/engine/defineOperation';
import { LIMIT, RETURN_ALL } from '../../nodes/Lemlist/engine/fieldNames';
import { displayConditions, isVisible } from '../../nodes/Lemlist/engine/form/displayCondition';
import { allRoutes, openPathField, pathParameters } from '../../nodes/Lemlist/engine/input/route';
import { isBlank } from '../../nodes/Lemlist/engine/input/values';
import type { OperationRequest, Route } from '../../nodes/Lemlist/engine/operation';
import type { Fields } from '../../nodes/Lemlist/engine/parameterTypes';
import { emptyValues } from '../../nodes/Lemlist/fields/emptyValues';
import type { Pagination } from '../../nodes/Lemlist/pagination/strategies';
import { resources } from '../../nodes/Lemlist/resources';
import type { OperationRoute } from './operationRoute';
import { itemsDiffer } from './probeOutput';
import { findRoute, isLeaf, isWithin, readPlaces, splitRoute } from './probePlaces';
import { findTargets, pagingPlaces } from './probeTargets';
import { emptyParameters, listLeaves, optionValues, probeValue, withValue } from './probeValues';

const SIMPLIFY = 'simplify';

type Heading = Pick<OperationRoute, 'operation' | 'label' | 'apiVersion'>;

// Some operations choose their route by what identifies a lead.
const IDENTIFIERS = ['', '@example.com'];

/** What every operation sends, found by filling in one field after the other. */
export const OPERATION_ROUTES: readonly OperationRoute[] = listOperationRoutes();

function listOperationRoutes(): OperationRoute[] {
	return (['v2', 'v1'] as const).flatMap((apiVersion) => {
		const routes = resources.flatMap((resource) =>
			resource.operations.flatMap((operation) => {
				const request = forVersion(operation, apiVersion);
				if (!request || (apiVersion === 'v1' && operation.v1 === 'same')) return [];
				// It could send any request, so it is never the operation for one.
				if (openPathField(request)) return [];
				const heading = {
					operation: `${resource.value}: ${operation.value}`,
					label: `${resource.name}: ${operation.name}`,
					apiVersion,
				};
				const routeCount = allRoutes(request).length;
				const probed = [...probeRequest(heading, request), ...fallbackRoutes(heading, request)];
				return probed.map((route) => ({ route, routeCount }));
			}),
		);
		// An operation that has no other route says best what a request to it does.
		return routes.sort((a, b) => a.routeCount - b.routeCount).map(({ route }) => route);
	});
}

function probeRequest(heading: Heading, request: OperationRequest): OperationRoute[] {
	const obstacle = findObstacle(request);
	if (obstacle) return allRoutes(request).map((route) => closedRoute(heading, route, obstacle));
	const forms = listChoices(request).flatMap((chosen) => {
		const [byId, byEmail] = IDENTIFIERS.map((suffix) =>
			probeForm(heading, request, chosen, suffix),
		);
		return JSON.stringify(byId) === JSON.stringify(byEmail)
			? [byId]
			: [
					{ ...byId, identifier: 'id' as const },
					{ ...byEmail, identifier: 'email' as const },
				];
	});
	const distinct = new Map<string, OperationRoute>();
	for (const form of forms) {
		const key = JSON.stringify({ ...form, parameters: {} });
		if (!distinct.has(key)) distinct.set(key, form);
	}
	const reached = [...distinct.values()].map(({ method, segments }) =>
		[method, ...segments].join(),
	);
	const others = allRoutes(request).filter((route) => {
		const { method, segments } = splitRoute(route);
		return !reached.includes([method, ...segments].join());
	});
	return [
		...distinct.values(),
		...others.map((route) => closedRoute(heading, route, 'it uses this route with an option only')),
	];
}

function fallbackRoutes(heading: Heading, { fallbackRoute }: OperationRequest): OperationRoute[] {
	return fallbackRoute ? [closedRoute(heading, fallbackRoute, 'it uses a newer address')] : [];
}

function findObstacle(request: OperationRequest): string | undefined {
	const { run, planning, batch, upload, fields, output } = request;
	const pagination = fixedPagination(request);
	if (run || planning) return 'it sends several requests';
	if (upload) return 'it sends a file';
	if (batch) return 'it puts several items into one request';
	if (output?.reader) return 'it reads a file';
	if (
		pagination?.isServerSized ||
		pagination?.isSentInBody ||
		(isPaged(pagination) && !hasField(fields, LIMIT))
	)
		return 'it reads the list page by page';
	return undefined;
}

function isPaged(pagination: Pagination | undefined): boolean {
	return pagination !== undefined && Number.isFinite(pagination.pageSize);
}

function hasField(fields: Fields, name: string): boolean {
	return fields.some((field) => field.name === name);
}

function closedRoute(heading: Heading, route: Route, obstacle: string): OperationRoute {
	return {
		...heading,
		...splitRoute(route),
		parameters: {},
		constants: {},
		fields: [],
		required: {},
		requireOneOf: [],
		changesOutput: true,
		obstacle,
	};
}

/** Every combination of the choices on which other fields, or the route, depend; the defaults first. */
function listChoices({ fields, route }: OperationRequest): IDataObject[] {
	const deciding = new Set(
		listLeaves(fields).flatMap(({ field }) =>
			displayConditions(field).map(({ fieldName }) => fieldName),
		),
	);
	const isDeciding = ({ name, type }: INodeProperties) =>
		name !== RETURN_ALL &&
		(type === 'options' || type === 'boolean') &&
		(deciding.has(name) || typeof route === 'function');
	return fields.filter(isDeciding).reduce<IDataObject[]>(
		(choices, field) => {
			const values = field.type === 'boolean' ? [true, false] : optionValues(field);
			const others = values.filter((value) => value !== field.default);
			return [field.default, ...others].flatMap((value) =>
				choices.map((choice) => ({ ...choice, [field.name]: value as string })),
			);
		},
		[{}],
	);
}

/** What a form sends in which `chosen` is set and everything that it requires is filled in. */
function probeForm(
	heading: Heading,
	request: OperationRequest,
	chosen: IDataObject,
	suffix: string,
): OperationRoute {
	const { fields, requireOneOf = [] } = request;
	const pagination = fixedPagination(request);
	const preset: IDataObject = {
		...chosen,
		...(canClear(request, chosen) && { [emptyValues.name]: 'clear' }),
		...(hasField(fields, SIMPLIFY) && { [SIMPLIFY]: false }),
		...(hasField(fields, RETURN_ALL) && { [RETURN_ALL]: !isPaged(pagination) }),
	};
	const empty = emptyParameters(fields, preset);
	const leaves = listLeaves(fields.filter((field) => isVisible(field, empty))).filter(({ field }) =>
		isVisible(field, empty),
	);
	const inPath = allRoutes(request).flatMap(pathParameters);
	const needed = leaves.filter(
		({ field, path }) => (field.required || inPath.includes(path)) && isBlankValue(empty[path]),
	);
	const filledParameters = needed.reduce((parameters, leaf) => {
		const value = probeValue(leaf, suffix, 0);
		return value === undefined ? parameters : withValue(parameters, leaf.path, value);
	}, empty);
	const probe = {
		request,
		filledParameters,
		route: findRoute(request, filledParameters),
		baseline: readPlaces(request, filledParameters),
		suffix,
	};
	const targets = leaves
		.filter(({ path }) => !(path in preset))
		.flatMap((leaf) => findTargets(probe, leaf));
	const fillable = new Set(targets.map(({ parameter }) => parameter));
	const impossible = needed.find(({ path }) => !fillable.has(path));
	const paging = isPaged(pagination) ? pagingPlaces(request) : { fields: [], constants: {} };
	const ofNeeded = targets.filter(({ parameter }) => needed.some(({ path }) => path === parameter));
	const constants = [...probe.baseline].filter(
		([place, value]) => isLeaf(value) && !ofNeeded.some((target) => isWithin(place, target.place)),
	);
	return {
		...heading,
		...splitRoute(probe.route),
		parameters: Object.fromEntries(
			Object.entries(preset).filter(([name]) => name in empty),
		) as INodeParameters,
		constants: { ...Object.fromEntries(constants), ...paging.constants },
		fields: [...targets, ...paging.fields],
		required: Object.fromEntries([
			...needed.map(({ path, label }) => [path, label]),
			// A form without a limit has the default, which is sent.
			...paging.fields.map(({ parameter }) => [parameter, 'Limit']),
		]) as OperationRoute['required'],
		requireOneOf: requireOneOf.filter((path) => path.split('.')[0] in empty),
		changesOutput: itemsDiffer(request, filledParameters),
		...(impossible && { obstacle: `its field ${impossible.label} has another form` }),
	};
}

// A request of another node contains its empty values too.
function canClear(request: OperationRequest, chosen: IDataObject): boolean {
	if (!hasField(request.fields, emptyValues.name)) return false;
	const [cleared, ignored] = ['clear', 'ignore'].map((choice) =>
		readPlaces(request, emptyParameters(request.fields, { ...chosen, [emptyValues.name]: choice })),
	);
	return isDeepStrictEqual(cleared, ignored);
}

function isBlankValue(value: unknown): boolean {
	return isBlank(value) || (Array.isArray(value) && value.length === 0);
}
