import type { RequestContract } from '../contract/contract';
import { knownReason } from '../contract/knownDifferences';
import type { OpenApi, PublishedOperation } from '../contract/openapi';
import { loadContracts } from '../contract/tables';
import { listDocumented } from '../documentedApi/coverage';
import { MOVED } from '../documentedApi/notReached';
import { knownDrift } from './knownDrift';
import type { Drift } from './drift';
import { findCodeDrift } from './findCodeDrift';
import { findSchemaDrift } from './findSchemaDrift';

/** Every difference between a document and the requests that the operations of the node send. */
export function findDrift(document: OpenApi): Drift[] {
	const current = [...loadContracts('v2').values()].flat();
	const original = [...loadContracts('v1').values()].flat();
	return [
		...document.operations.flatMap((published) => {
			const contracts = contractsFor(published, current);
			return contracts.length > 0
				? compare(document, published, contracts)
				: compare(document, published, contractsFor(published, original));
		}),
		...findRemoved(document, current),
	].map(withReason);
}

function compare(
	document: OpenApi,
	published: PublishedOperation,
	contracts: readonly RequestContract[],
): Drift[] {
	const { request } = published;
	if (contracts.length === 0)
		return isArtefact(published) ? [] : [{ kind: 'missing operation', request }];
	return [...findSchemaDrift(document, published, contracts), ...findCodeDrift(published)].map(
		(one) => ({ ...one, request }),
	);
}

/** The contracts of the requests that the published operation is about. */
function contractsFor(
	{ request }: PublishedOperation,
	contracts: readonly RequestContract[],
): RequestContract[] {
	return contracts.filter((one) => formsOf(one.request).includes(toShape(request)));
}

/** Documented requests of today's operations that no published operation is about. */
function findRemoved(document: OpenApi, contracts: readonly RequestContract[]): Drift[] {
	const published = document.operations.map(({ request }) => toShape(request));
	const documented = listDocumented().map(({ request }) => toShape(request));
	const requests = [...new Set(contracts.map(({ request }) => request))];
	return requests
		.filter((request) => documented.includes(toShape(request)))
		.filter((request) => !formsOf(request).some((form) => published.includes(form)))
		.map((request) => ({ kind: 'removed operation', request }));
}

/** A request with its former addresses, which the documentation may still have. */
function formsOf(request: string): string[] {
	const moved = Object.entries(MOVED).find(([today]) => toShape(today) === toShape(request));
	return [request, ...(moved?.[1] ?? [])].map(toShape);
}

function isArtefact({ request }: PublishedOperation): boolean {
	return listDocumented().some(
		(one) => one.isArtefact && toShape(one.request) === toShape(request),
	);
}

function withReason(drift: Drift): Drift {
	const difference = sentence(drift);
	const reason = knownReason(drift.request, difference) ?? knownDrift[drift.request]?.[difference];
	return reason ? { ...drift, reason } : drift;
}

/** A difference as the table of known ones has it. */
function sentence({ kind, detail = '' }: Drift): string {
	if (kind === 'missing parameter') return `${detail} is never sent`;
	if (kind === 'removed parameter') return `${detail} is not published`;
	return `${kind}: ${detail}`;
}

function toShape(request: string): string {
	return request.replace(/\{\w+\}/g, '{}').replace(/\/$/, '');
}
