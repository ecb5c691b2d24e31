import type { Migration } from './migrateWorkflow';

/** The changes, and what the owner of the workflows should check. */
export function formatReport(migrations: readonly Migration[]): string {
	const changed = migrations.filter(({ migrated }) => migrated.length > 0);
	const names = changed.flatMap(({ migrated }) => migrated.map(({ credential }) => credential));
	const credentials = [...new Set(names.filter((name) => name !== undefined))];
	return [
		`${changed.length} of ${migrations.length} workflow(s) had nodes that this package replaces.`,
		...migrations.flatMap(toReportLines),
		...(credentials.length > 0
			? [
					'',
					'Create these credentials of the type "Lemlist Community API" before you paste or import:',
				]
			: []),
		...credentials.map((name) => `  ${name}`),
	].join('\n');
}

function toReportLines({ workflow, migrated, skipped }: Migration): string[] {
	if (migrated.length === 0 && skipped.length === 0) return [];
	return [
		'',
		workflow.name ?? 'Copied nodes',
		...migrated.flatMap(({ node, does, notes }) => [
			`  ${node.name}: ${does}`,
			...notes.map((note) => `    - ${note}`),
		]),
		...skipped.map(({ name, reason }) => `  ${name}: left as it is, because ${reason}.`),
	];
}
