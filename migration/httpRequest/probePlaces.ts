import type { IDataObject } from 'n8n-workflow';

import { withoutAdditionalJson } from '../../nodes/Lemlist/engine/input/additionalJson';
import { unwrapEmptyValues } from '../../nodes/Lemlist/engine/input/emptyValue';
import { withoutBlanks } from '../../nodes/Lemlist/engine/input/values';
import { asRecord } from '../../nodes/Lemlist/output/records';
import type { OperationRequest, Route } from '../../nodes/Lemlist/engine/operation';
import type { OperationRoute, Place } from './operationRoute';
import { ANY_NAME } from './probeValues';

/** What a request contains in addition to its path, by place: every value, and every record as a whole. */
export type Places = ReadonlyMap<Place, unknown>;

/** The route that the operation uses for these parameters. */
export function findRoute({ route }: OperationRequest, parameters: IDataObject): Route {
	return typeof route === 'string' ? route : route(parameters);
}

/** All that a request contains in addition to its path, by place. */
export function readPlaces({ query, body }: OperationRequest, parameters: IDataObject): Places {
	return new Map([
		...listPlaces('query', unwrapEmptyValues(withoutBlanks(query?.(parameters) ?? {}, true))),
		...listPlaces(
			'body',
			unwrapEmptyValues(withoutBlanks(asRecord(body?.(withoutAdditionalJson(parameters))))),
		),
	]);
}

function listPlaces(prefix: string, record: IDataObject): Array<[Place, unknown]> {
	return Object.entries(record).flatMap(([name, value]): Array<[Place, unknown]> => {
		const place = `${prefix}.${name}`;
		return [[place, value], ...(isLeaf(value) ? [] : listPlaces(place, value as IDataObject))];
	});
}

/** Whether a value has no members of its own. */
export function isLeaf(value: unknown): boolean {
	return typeof value !== 'object' || value === null || Array.isArray(value);
}

/** Whether a place is another one, part of it or the whole of it. */
export function isWithin(place: Place, other: Place): boolean {
	return (
		place === other ||
		place.startsWith(`${other}.`) ||
		other.startsWith(`${place}.`) ||
		other.replace('*', ANY_NAME) === place
	);
}

/** Method and path of a route. */
export function splitRoute(route: Route): Pick<OperationRoute, 'method' | 'segments'> {
	const [method, path] = route.split(' ');
	return { method, segments: path.split('/').filter((segment) => segment !== '') };
}
