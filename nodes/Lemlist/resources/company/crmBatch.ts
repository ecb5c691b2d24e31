import type { Batch } from '../../engine/operation';
import type { ParameterValues } from '../../engine/parameterTypes';
import { pushedCompanyField, pushedCompanyListField, selectOneOrList } from '../../fields/crmPush';

export const crmFields = [
	selectOneOrList('companies'),
	pushedCompanyField,
	pushedCompanyListField,
] as const;

/** How one request pushes or links the companies of several items; lemlist returns only counts. */
export const crmBatch: Batch<typeof crmFields> = {
	size: 1_000,
	body: (items) =>
		items[0].crmSelection === 'list'
			? { listId: items[0].companyListId }
			: { idsOrDomains: [...new Set(items.map(({ companyId }) => companyId))] },
	resultFor: (response, _index, item: ParameterValues<typeof crmFields>) => ({
		...(item.crmSelection === 'list'
			? { companyListId: item.companyListId }
			: { companyId: item.companyId }),
		request: response,
	}),
};
