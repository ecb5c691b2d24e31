// Names that resolve inside a network only (RFC 6761, RFC 6762, RFC 8375).
const PRIVATE_HOSTS = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|test)$/;

// Addresses that are not routed on the internet (RFC 6890).
const PRIVATE_RANGES = [
	/^(0|10|127)\./,
	/^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
	/^169\.254\./,
	/^172\.(1[6-9]|2\d|3[01])\./,
	/^192\.168\./,
	/^\[(::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*|::ffff:.*)\]$/,
];

/** Whether the host of a URL may be reachable from the internet; false if it is not a URL. */
export function isPublicUrl(url: string): boolean {
	const host = parseHost(url);
	const isQualified = host.includes('.') || host.startsWith('[');
	return (
		isQualified && !PRIVATE_HOSTS.test(host) && !PRIVATE_RANGES.some((range) => range.test(host))
	);
}

function parseHost(url: string): string {
	try {
		return new URL(url).hostname.toLowerCase().replace(/\.$/, '');
	} catch {
		return '';
	}
}
