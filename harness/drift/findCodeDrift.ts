import { adviceFor } from '../../nodes/Lemlist/transport/errors/advice';
import { adviceByCode } from '../../nodes/Lemlist/transport/errors/adviceByCode';
import type { PublishedOperation } from '../contract/openapi';
import type { Difference } from './drift';

/** What the node says of an error about which it knows nothing. */
const GENERAL_ADVICE = adviceFor(400, '').text;

/** Error codes and statuses of an operation for which the node has no advice of its own. */
export function findCodeDrift({ errors, errorCodes }: PublishedOperation): Difference[] {
	const statuses = errors.filter(
		(status) => status !== 400 && adviceFor(status, '').text === GENERAL_ADVICE,
	);
	const codes = errorCodes.filter((code) => adviceByCode(code) === undefined);
	return [...statuses.map(String), ...codes].map((detail) => ({ kind: 'code', detail }));
}
