import { createHash } from 'node:crypto';

import type { Account } from './account';

/** A text that all nodes with the same credential have in common, and that reveals no secret. */
export function toAccountKey({ id, baseUrl }: Account): string {
	return createHash('sha256')
		.update(JSON.stringify([id, baseUrl]))
		.digest('base64url');
}
