import { singlePage, type Pagination } from './collect';
import { isRecord, asRecords, asRecord } from '../output/records';

/** Lists that lemlist gives whole, as an object whose keys are the IDs of the records. */
export function keyedList(): Pagination {
	return singlePage((response) =>
		asRecords(isRecord(response) ? Object.values(response) : response),
	);
}

/** Lists that lemlist gives whole under `key`, in groups by name; each record is told its group. */
export function groupedList(key: string, groupField: string): Pagination {
	return singlePage((response) => {
		const groups = asRecord(asRecord(response)[key]);
		return Object.keys(groups).flatMap((groupName) =>
			asRecords(groups, groupName).map((record) => ({ [groupField]: groupName, ...record })),
		);
	});
}
