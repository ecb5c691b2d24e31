import { groupedList, singlePage } from '../../pagination/strategies';
import { asList, asRecord, isRecord } from '../../output/records';

/** Filters, which lemlist groups by signal type; each record names its type. */
export const filtersByType = groupedList('data', 'signalType');

/** Values of a filter, one record each; lemlist returns `null` for a filter without values. */
export const filterValues = singlePage((response) => {
	const { data } = asRecord(response);
	if (!isRecord(data)) return asList(response, 'data');
	const { filterId, results } = data;
	return Array.isArray(results) ? results.map((value) => ({ filterId, value })) : [];
});
