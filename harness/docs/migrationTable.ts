import { MAPPINGS } from '../../migration/mappings';
import type { Mapping } from '../../migration/mapping';
import { joinBlocks, table } from './markdown';

/** Each operation of n8n's own node: what it becomes, where its fields have gone, what differs. */
export function migrationTable(): string {
	return joinBlocks(
		table(
			["n8n's node", 'This node', 'What differs in the output', 'What is better'],
			MAPPINGS.map(({ from, to, versions, outputChange = 'nothing', improvement = '' }) => [
				`${from}${versions.includes(1) ? '' : ' (version 2)'}`,
				linkTo(to),
				outputChange,
				improvement,
			]),
		),
		'Where their fields have gone:',
		table(["n8n's node", 'Its field', 'Field of this node'], MAPPINGS.flatMap(fieldRows)),
	);
}

function fieldRows({ from, fields }: Mapping): string[][] {
	return Object.entries(fields).map(([before, after]) => [from, before, after]);
}

function linkTo(operation: string): string {
	const [resource] = operation.split(': ');
	return `[${operation}](resources/${resource}.md)`;
}
