import { groupedList, singlePage } from '../../pagination/strategies';
import { asRecord } from '../../output/records';

/** Filters that lemlist groups by signal type; each record names its type. */
export const filtersByType = groupedList('data', 'signalType');

/** Bare texts that become records; a filter without values has `null` instead of a list. */
export const filterValues = singlePage((response) => {
	const { filterId, results } = asRecord(asRecord(response).data);
	return Array.isArray(results) ? results.map((value) => ({ filterId, value })) : [];
});
