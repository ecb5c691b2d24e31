import type { Migration } from './workflow';

/** What was changed and what needs a look, for the owner of the workflows. */
export function reportOf(migrations: readonly Migration[]): string {
	const changed = migrations.filter(({ migrated }) => migrated.length > 0);
	const names = changed.flatMap(({ migrated }) => migrated.map(({ credential }) => credential));
	const credentials = [...new Set(names.filter((name) => name !== undefined))];
	return [
		`${changed.length} of ${migrations.length} workflow(s) had Lemlist nodes of n8n's own.`,
		...migrations.flatMap(linesOf),
		...(credentials.length > 0
			? [
					'',
					'Create these credentials of the type "Lemlist Community API" before you paste or import:',
				]
			: []),
		...credentials.map((name) => `  ${name}`),
	].join('\n');
}

function linesOf({ workflow, migrated, leftAlone }: Migration): string[] {
	if (migrated.length === 0 && leftAlone.length === 0) return [];
	return [
		'',
		workflow.name ?? 'Copied nodes',
		...migrated.flatMap(({ node, does, notes }) => [
			`  ${node.name}: ${does}`,
			...notes.map((note) => `    - ${note}`),
		]),
		...leftAlone.map(({ name, reason }) => `  ${name}: left as it is, because ${reason}.`),
	];
}
