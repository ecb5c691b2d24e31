/** The complete content of a value as text: all own properties to any depth, stacks and causes included. */
export function deepText(value: unknown, seen = new Set<unknown>()): string {
	if (typeof value !== 'object' || value === null) return String(value);
	if (seen.has(value)) return '';
	seen.add(value);
	if (Buffer.isBuffer(value)) return value.toString();
	const entries = value instanceof Map ? [...value] : [];
	return Reflect.ownKeys(value)
		.map((key) => `${String(key)}: ${deepText((value as never)[key], seen)}`)
		.concat(entries.map((entry) => deepText(entry, seen)))
		.join('\n');
}
