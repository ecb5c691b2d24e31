/** The n8n that tests, demo and benchmarks run on. */
export const N8N_VERSION = '2.41.1';

/** What an n8n needs on a machine. */
export interface N8nRelease {
	version: string;
	/** The major version of Node that it runs on here. */
	nodeMajor: number;
	/** Packages that npm cannot fetch or build as that n8n asks for them, and what is installed instead. */
	overrides: Record<string, string>;
}

const LAST_ON_NODE_20 = [1, 122];

/** What to install for this version of n8n. */
export function describeRelease(version: string): N8nRelease {
	const [major, minor] = version.split('.').map(Number);
	const [lastMajor, lastMinor] = LAST_ON_NODE_20;
	const isOnNode20 = major < lastMajor || (major === lastMajor && minor <= lastMinor);
	return {
		version,
		nodeMajor: isOnNode20 ? 20 : 24,
		overrides: isPinned(version) ? {} : olderOverrides(isOnNode20),
	};
}

function isPinned(version: string): boolean {
	return version === N8N_VERSION;
}

/** n8n before 2.36 fetches xlsx from its author's server, which package mirrors do not have. */
function olderOverrides(isOnNode20: boolean): Record<string, string> {
	return { xlsx: '0.18.5', ...(!isOnNode20 && { 'isolated-vm': '6.1.2' }) };
}
