import type { IDataObject } from 'n8n-workflow';

import { wholeList, type Paging } from '../../transport/pagination';

/** Filters that lemlist groups by signal type; each record names its type. */
export const filtersByType: Paging = {
	...wholeList(),
	records: (answer) => {
		const { data = {} } = (answer ?? {}) as { data?: Record<string, IDataObject[]> };
		return Object.entries(data).flatMap(([signalType, filters]) =>
			filters.map((filter) => ({ signalType, ...filter })),
		);
	},
};

/** Bare texts that become records; a filter without values has `null` instead of a list. */
export const filterValues: Paging = {
	...wholeList(),
	records: (answer) => {
		const { data } = (answer ?? {}) as { data?: { filterId: string; results: string[] | null } };
		return (data?.results ?? []).map((value) => ({ filterId: data?.filterId, value }));
	},
};
