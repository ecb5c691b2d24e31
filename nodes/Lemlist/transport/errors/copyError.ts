/**
 * A copy of an error with these changes. A caught error stays as it is, because whoever threw it
 * may throw it again.
 */
export function copyError<Thrown extends Error & { context?: object }>(
	error: Thrown,
	changes: object = {},
): Thrown {
	const copy = Object.create(Object.getPrototypeOf(error) as object, {
		...Object.getOwnPropertyDescriptors(error),
		// Newer versions of V8 compute the stack of the original only.
		stack: { value: error.stack, writable: true, configurable: true },
	}) as Thrown;
	return Object.assign(copy, error.context && { context: { ...error.context } }, changes);
}
