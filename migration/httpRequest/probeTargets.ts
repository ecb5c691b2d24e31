import { isDeepStrictEqual } from 'node:util';

import type { IDataObject } from 'n8n-workflow';

import { LIMIT } from '../../nodes/Lemlist/engine/fieldNames';
import { pathParameters } from '../../nodes/Lemlist/engine/input/route';
import { fixedPagination } from '../../nodes/Lemlist/engine/defineOperation';
import type { OperationRequest, Route } from '../../nodes/Lemlist/engine/operation';
import type { OperationRoute, TargetField } from './operationRoute';
import { findRoute, isLeaf, isWithin, readPlaces, type Places } from './probePlaces';
import {
	ANY_NAME,
	optionValues,
	probeValue,
	toTargetField,
	withValue,
	type Leaf,
} from './probeValues';

/** A form that is filled in as far as it must be, and what it sends. */
export interface Probe {
	request: OperationRequest;
	filledParameters: IDataObject;
	route: Route;
	baseline: Places;
	suffix: string;
}

/** The places where the value of a field arrives unchanged; none if it also changes something else. */
export function findTargets(probe: Probe, leaf: Leaf): TargetField[] {
	const target = toTargetField(leaf);
	if (!target) return [];
	const inPath = pathParameters(probe.route).includes(leaf.path)
		? [{ ...target, place: `path.${leaf.path}` }]
		: [];
	try {
		const value = probeValue(leaf, probe.suffix, 1);
		const targetInRequest = value === undefined ? undefined : findPlace(probe, target, value);
		if (targetInRequest) return [...inPath, targetInRequest];
		return leaf.field.type === 'multiOptions' ? findFlags(probe, leaf, target) : inPath;
	} catch {
		return inPath;
	}
}

function findPlace(
	{ request, filledParameters, route, baseline }: Probe,
	target: TargetField,
	value: unknown,
): TargetField | undefined {
	const parameters = withValue(filledParameters, target.parameter, value);
	if (findRoute(request, parameters) !== route) return undefined;
	const places = readPlaces(request, parameters);
	const changed = [...places].filter(
		([place, newValue]) => !isDeepStrictEqual(newValue, baseline.get(place)),
	);
	// A choice may stand for a value that is left out.
	const isSentAsIs = (choice: string) =>
		readPlaces(request, withValue(filledParameters, target.parameter, choice)).get(place ?? '') ===
		choice;
	const isNamed = target.type === 'columns' || target.type === 'variables';
	const [place, newValue] =
		changed.find(([one, other]) =>
			isNamed ? one.endsWith(`.${ANY_NAME}`) : arrives(value, other, target),
		) ?? [];
	if (place === undefined) return undefined;
	const others = changed.filter(([one, other]) => isLeaf(other) && !isWithin(one, place));
	const missing = [...baseline.keys()].filter((one) => !places.has(one) && !isWithin(one, place));
	// A value that also decides about other places has no simple rule.
	if (
		missing.length > 0 ||
		others.some(([one, other]) => baseline.has(one) || arrives(value, other, target))
	)
		return undefined;
	const choices =
		target.choices && target.type === 'option'
			? target.choices.filter((choice) => isSentAsIs(choice))
			: target.choices;
	return {
		...target,
		...(choices && { choices }),
		place: isNamed ? place.replace(ANY_NAME, '*') : place,
		...(Array.isArray(value) && typeof newValue === 'string' && { isJoined: true as const }),
		...(others.length > 0 && { implies: Object.fromEntries(others) }),
	};
}

/** The places where single choices of a list arrive as `true`. */
function findFlags(
	{ request, filledParameters, route }: Probe,
	{ path, field }: Leaf,
	target: TargetField,
): TargetField[] {
	const withoutChoices = withValue(filledParameters, path, []);
	const before = readPlaces(request, withoutChoices);
	return optionValues(field).flatMap((choice) => {
		const parameters = withValue(filledParameters, path, [choice]);
		const added = [...readPlaces(request, parameters)].filter(([place]) => !before.has(place));
		const [[place, value] = []] = added;
		return place !== undefined &&
			value === true &&
			added.length === 1 &&
			findRoute(request, parameters) === route
			? [{ ...target, place, type: 'flag' as const, choices: [choice] }]
			: [];
	});
}

function arrives(value: unknown, other: unknown, { type }: TargetField): boolean {
	if (isDeepStrictEqual(value, other)) return true;
	return type === 'list' && other === (value as string[]).join(',');
}

/** How a paged list states the number of records, and what it sends for its first page. */
export function pagingPlaces(
	operation: OperationRequest,
): Pick<OperationRoute, 'fields' | 'constants'> {
	const pagination = fixedPagination(operation);
	const { pageSize = 0 } = pagination ?? {};
	const entries = Object.entries(pagination?.query(0, pageSize) ?? {}).map(
		([name, value]) => [`query.${name}`, value] as const,
	);
	return {
		fields: entries
			.filter(([, value]) => value === pageSize)
			.map(([place]) => ({
				place,
				parameter: LIMIT,
				type: 'number',
				min: 1,
				max: pageSize,
				isPageSize: true,
			})),
		constants: Object.fromEntries(entries.filter(([, value]) => value !== pageSize)),
	};
}
