import { resources } from '../../nodes/Lemlist/resources';
import { coverage, isKnown, type CoveredOperation } from '../documentedApi/coverage';
import { DOCUMENTED_ON } from '../documentedApi/documented';
import { NOT_REACHED } from '../documentedApi/notReached';
import { code, table } from './markdown';

const covered = coverage(resources);
const day = new Date(DOCUMENTED_ON).toLocaleDateString('en-US', {
	dateStyle: 'long',
	timeZone: 'UTC',
});

/** How much of lemlist's API the node reaches, in one sentence with its date. */
export function coverageClaim(): string {
	const { documented, known, reached } = count(covered);
	const other = known - reached;
	const rest = other > 0 ? `; it does not cover ${other} yet` : '';
	return `On ${day}, lemlist documented ${documented} operations. ${known} of them are available at a known path. The node covers ${reached} of these${rest}.`;
}

/** The number of documented, known and reached operations by resource. */
export function coverageTable(): string {
	const names = [...new Set(covered.map(({ resource }) => resource))];
	const rows = names.map(
		(name) => [labelFor(name), covered.filter(({ resource }) => resource === name)] as const,
	);
	const toCells = (label: string, operations: readonly CoveredOperation[]) => {
		const { documented, known, reached } = count(operations);
		return [label, String(documented), String(known), String(reached)];
	};
	return table(
		['Resource', 'Documented', 'Known', 'Reached'],
		[...rows.map(([label, operations]) => toCells(label, operations)), toCells('**All**', covered)],
		['left', 'right', 'right', 'right'],
	);
}

/** Every documented operation: the operations of the node that reach it, or why none does. */
export function coverageList(): string {
	const rows = covered.map((one) => [
		labelFor(one.resource),
		one.request.endsWith(' ?')
			? `${code(one.request.split(' ')[0])}, path not documented`
			: code(one.request),
		describe(one),
	]);
	return table(['Resource', 'Request', 'Reached by'], rows);
}

function describe(one: CoveredOperation): string {
	const names = one.reachedBy.map(labelOf).join(', ');
	const note =
		(one.isOff && 'switched off by lemlist') ||
		(one.isArtefact && 'documented by mistake') ||
		(one.request.endsWith(' ?') && 'no known path') ||
		(names === '' && (NOT_REACHED[one.request] ?? ''));
	return [names, note && `*${note}*`].filter(Boolean).join('; ');
}

function count(operations: readonly CoveredOperation[]) {
	const known = operations.filter(isKnown);
	return {
		documented: operations.length,
		known: known.length,
		reached: known.filter(({ reachedBy }) => reachedBy.length > 0).length,
	};
}

function labelFor(value: string): string {
	const name = resources.find((resource) => resource.value === value)?.name;
	return name ?? value.replace(/([A-Z])/g, ' $1').replace(/^./, (first) => first.toUpperCase());
}

function labelOf(operation: string): string {
	const [resource, value] = operation.split(': ');
	const { name = '', operations = [] } = resources.find((one) => one.value === resource) ?? {};
	return `${name}: ${operations.find((one) => one.value === value)?.name ?? value}`;
}
