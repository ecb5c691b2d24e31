/** What the CHANGELOG lacks for the release of a version. */
export function findChangelogProblems(changelog: string, version: string): string[] {
	const sections = changelog.split(/^## /m).slice(1);
	const section = sections.find(
		(text) => text.startsWith(`${version} `) || text.startsWith(`${version}\n`),
	);
	if (!section)
		return [`There is no section "## ${version}": rename "## Unreleased" for the release`];
	const hasEntry = /^- /m.test(section);
	return hasEntry ? [] : [`The section of ${version} is empty`];
}
