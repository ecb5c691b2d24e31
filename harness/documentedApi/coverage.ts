import { allRoutes, openPathField } from '../../nodes/Lemlist/engine/input/route';
import type { Resource } from '../../nodes/Lemlist/engine/operation';
import { caseGroups } from '../operationCases';
import { DOCUMENTED } from './documented';
import { MOVED, NOT_REACHED } from './notReached';

/** An operation that lemlist documents. */
export interface DocumentedOperation {
	resource: string;
	/** Verb and path; the path is `?` where none is documented. */
	request: string;
	isOff: boolean;
	isArtefact: boolean;
}

/** A documented operation and the operations of the node that send its request. */
export interface CoveredOperation extends DocumentedOperation {
	reachedBy: string[];
}

/** All operations of the table, in its order. */
export function listDocumented(): DocumentedOperation[] {
	return Object.entries(DOCUMENTED).flatMap(([resource, text]) =>
		text
			.trim()
			.split(/\s*\n\s*/)
			.map((line) => {
				const [verb, path, mark] = line.split(' ');
				const request = `${verb} ${path}`;
				return { resource, request, isOff: mark === 'off', isArtefact: mark === 'artefact' };
			}),
	);
}

/** Whether the path of an operation is known, and lemlist still offers it. */
export function isKnown({ request, isOff, isArtefact }: DocumentedOperation): boolean {
	return !request.endsWith(' ?') && !isOff && !isArtefact;
}

/** Every documented operation with those of the node that reach it. */
export function coverage(resources: readonly Resource[]): CoveredOperation[] {
	const documented = listDocumented();
	const sent = listSent(resources, documented);
	return documented.map((one) => {
		const shapes = [one.request, ...(MOVED[one.request] ?? [])].map(toShape);
		const names = sent.filter(({ shape }) => shapes.includes(shape)).map(({ name }) => name);
		return { ...one, reachedBy: [...new Set(names)] };
	});
}

/** The requests of operations in today's API that the table lacks. */
export function listUndocumented(resources: readonly Resource[]): string[] {
	const documented = listDocumented();
	const known = new Set(
		documented.flatMap(({ request }) => [request, ...(MOVED[request] ?? [])]).map(toShape),
	);
	return listSent(resources, documented)
		.filter(({ shape }) => !known.has(shape))
		.map(({ name, shape }) => `${name}: ${shape}`);
}

/** Known operations that no operation of the node reaches and that have no reason for it. */
export function listUnexplained(covered: readonly CoveredOperation[]): string[] {
	return covered
		.filter((one) => isKnown(one) && one.reachedBy.length === 0 && !(one.request in NOT_REACHED))
		.map(({ request }) => request);
}

interface SentRequest {
	name: string;
	/** Verb and path, in which `{}` stands for every placeholder. */
	shape: string;
}

/** What the operations send: their routes, and for those of several requests what their cases show. */
function listSent(
	resources: readonly Resource[],
	documented: readonly DocumentedOperation[],
): SentRequest[] {
	return resources.flatMap(({ value, operations }) =>
		operations.flatMap((operation) => {
			if (openPathField(operation)) return [];
			const name = `${value}: ${operation.value}`;
			const shapes = allRoutes(operation).map(toShape);
			const ofCases = operation.run ? sentInCases(name, documented) : [];
			return [...new Set([...shapes, ...ofCases])].map((shape) => ({ name, shape }));
		}),
	);
}

function sentInCases(name: string, documented: readonly DocumentedOperation[]): string[] {
	const lines = caseGroups
		.flatMap(({ v2 }) => v2)
		.filter(({ operation }) => operation === name)
		.flatMap(({ sends }) => sends);
	return lines.flatMap((line) => {
		const found = findRequest(documented, line);
		return found ? [toShape(found)] : [];
	});
}

/** The documented request that a line such as `GET /leads/lea_1?limit=1` is an instance of. */
function findRequest(documented: readonly DocumentedOperation[], line: string): string | undefined {
	const [verb, url] = line.split(' ');
	const sent = `${verb} ${url.split('?')[0].replace(/\/$/, '')}`;
	const candidates = documented.flatMap(({ request }) => [request, ...(MOVED[request] ?? [])]);
	return candidates
		.filter((request) => toPattern(request).test(sent))
		.sort((a, b) => a.split('{').length - b.split('{').length)[0];
}

function toShape(request: string): string {
	return request.replace(/\{\w+\}/g, '{}').replace(/\/$/, '');
}

function toPattern(request: string): RegExp {
	const escaped = request.replace(/\/$/, '').replace(/[.+*?^$()|[\]\\]/g, '\\$&');
	return new RegExp(`^${escaped.replace(/\{\w+\}/g, '[^/]+')}$`);
}
