import type { IDataObject } from 'n8n-workflow';

import type { Inspection } from '../../engine/operation';
import { toFilterTree, type FilterTreeValues } from '../../fields/filterTree';
import { asRecord, asRecords } from '../../output/records';
import { toView } from './output';

/** The conditions as views hold them; `undefined` without any. */
export function toFilterState(conditions: FilterTreeValues): IDataObject | undefined {
	const advancedFilters = toFilterTree(conditions);
	return advancedFilters && { advancedFilters };
}

/**
 * A hint if lemlist returns a view without the conditions that were sent: it doesn't document their name
 * in a request, and may ignore one that it does not know.
 */
export function warnWithoutConditions(response: unknown, conditions: FilterTreeValues): Inspection {
	const { filterState } = toView(response);
	if (!toFilterState(conditions) || filterState === undefined || hasConditions(filterState))
		return {};
	return {
		hint: 'lemlist saved a view without the conditions. Enter them in Additional Fields (JSON), under the name that lemlist expects.',
	};
}

function hasConditions(filterState: unknown): boolean {
	const { advancedFilters } = asRecord(filterState);
	return (
		Object.keys(asRecord(advancedFilters)).length > 0 ||
		asRecords(filterState, 'basicFilters').length > 0
	);
}
