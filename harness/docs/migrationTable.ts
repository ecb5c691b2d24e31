import { MAPPINGS } from '../../migration/mappings';
import type { Mapping } from '../../migration/mapping';
import { joinBlocks, table } from './markdown';

/** Tables of n8n's built-in operations: their replacements, the differences, and the new names of their fields. */
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
		'Where to find the fields:',
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
