import { groupedList, singlePage } from '../../pagination/strategies';
import { asRecord } from '../../output/records';

/** Filters, which lemlist groups by signal type; each record names its type. */
export const filtersByType = groupedList('data', 'signalType');

/** Values of a filter, one record each; lemlist returns `null` for a filter without values. */
export const filterValues = singlePage((response) => {
	const { filterId, results } = asRecord(asRecord(response).data);
	return Array.isArray(results) ? results.map((value) => ({ filterId, value })) : [];
});
