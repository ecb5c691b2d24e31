import type { IDataObject } from 'n8n-workflow';

import { asList } from '../output/records';
import type { LookupRequest, RequestParts, Route } from './operation';

interface ListRequest extends RequestParts {
	route: Route;
	/** The key of the list in the response, where it is not `data` alone. */
	key?: string;
}

/**
 * How to find out whether a record was deleted although the response was lost: the list of its kind,
 * which lemlist returns as a whole, no longer holds it.
 */
export function deletionLookup(
	{ key, ...request }: ListRequest,
	isDeletedRecord: (record: IDataObject) => boolean,
): LookupRequest {
	return {
		...request,
		findRecord: (response) =>
			asList(response, key).some(isDeletedRecord) ? undefined : { deleted: true },
	};
}
