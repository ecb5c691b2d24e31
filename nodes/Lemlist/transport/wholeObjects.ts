import { wholeList, type Paging } from './pagination';
import { isRecord, listIn, recordOf } from './records';

/** Lists that lemlist gives whole, as an object whose keys are the IDs of the records. */
export function wholeListById(): Paging {
	return wholeList((answer) => listIn(isRecord(answer) ? Object.values(answer) : answer));
}

/** Lists that lemlist gives whole under `key`, in groups by name; each record is told its group. */
export function wholeListInGroups(key: string, group: string): Paging {
	return wholeList((answer) => {
		const groups = recordOf(recordOf(answer)[key]);
		return Object.keys(groups).flatMap((name) =>
			listIn(groups, name).map((record) => ({ [group]: name, ...record })),
		);
	});
}
