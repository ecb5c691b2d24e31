import type { IExecuteFunctions } from 'n8n-workflow';

/** What automatic mapping did with the columns of the input in one execution. */
interface MappingReport {
	targets: Map<string, string>;
	unknown: Set<string>;
	choice: string;
}

const reports = new WeakMap<object, MappingReport>();

/** Records for which fields the columns of an item were taken, and which were unknown. */
export function recordMapping(
	context: IExecuteFunctions,
	matches: ReadonlyArray<{ column: string; target?: string }>,
	choice: string,
): void {
	const report = reports.get(context) ?? { targets: new Map(), unknown: new Set(), choice };
	reports.set(context, report);
	for (const { column, target } of matches) {
		if (target === undefined) report.unknown.add(column);
		else if (target !== column) report.targets.set(column, target);
	}
}

/** What the user should know of the mapping; empty if each column has the name of a field. */
export function mappingHints(context: IExecuteFunctions): string[] {
	const { targets, unknown, choice } = reports.get(context) ?? {};
	if (!targets || !unknown) return [];
	const taken = [...targets].map(([column, target]) => `${column} as ${target}`).join(', ');
	const others = [...unknown].join(', ');
	return [
		...(taken ? [`Mapped from the input: ${taken}.`] : []),
		...(others
			? [
					choice === 'addAsVariables'
						? `New custom variables, unless lemlist has them already: ${others}.`
						: `Not sent, because lemlist has no such fields: ${others}. To add them, change 'Unknown Input Fields'.`,
				]
			: []),
	];
}
