import type { Batch } from '../../engine/operation';
import type { ParameterValues } from '../../engine/parameterTypes';
import { companyField } from '../../fields/company';
import { companyListField } from '../../fields/companyList';

export const listMembershipFields = [companyListField, companyField] as const;

/** How one request adds or removes several companies. lemlist returns only totals. */
export const listMembershipBatch: Batch<typeof listMembershipFields> = {
	size: 1_000,
	body: (items) => ({ companyIds: items.map((item) => item.companyId) }),
	resultFor: (response, _index, item: ParameterValues<typeof listMembershipFields>) => ({
		companyListId: item.companyListId,
		companyId: item.companyId,
		request: response,
	}),
};
