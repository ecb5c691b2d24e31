import { wholeList } from '../../transport/pagination';
import { recordOf } from '../../transport/records';
import { wholeListInGroups } from '../../transport/wholeObjects';

/** Filters that lemlist groups by signal type; each record names its type. */
export const filtersByType = wholeListInGroups('data', 'signalType');

/** Bare texts that become records; a filter without values has `null` instead of a list. */
export const filterValues = wholeList((answer) => {
	const { filterId, results } = recordOf(recordOf(answer).data);
	return Array.isArray(results) ? results.map((value) => ({ filterId, value })) : [];
});
