import type { INodeType } from 'n8n-workflow';

import { toColumnLoader } from './columnLoader';
import { COLUMN_SETS } from '../fields/knownColumns';
import { filterFields, filterOperators } from './filterLists';
import { contactFilters, taskFilters, viewFields } from './listSources';
import { toLoadOptions, toListSearch } from './picker';
import { dropdowns, pickers } from './pickers';
import { senderStrategies } from './senderStrategies';

const ENTITY = { entity: 'the kind of record' };

type PickerName = keyof typeof pickers;

const names = Object.keys(pickers) as PickerName[];
const listSearch = Object.fromEntries(
	names.map((name) => [name, toListSearch(pickers[name])]),
) as Record<PickerName, ReturnType<typeof toListSearch>>;

/** All campaigns of the team with their state, sorted by name; triggers use them too. */
export const getCampaigns = toLoadOptions(pickers.searchCampaigns);

/** The methods that the editor calls while a form is filled in. */
export const methods = {
	listSearch,
	loadOptions: {
		getAllLists: toLoadOptions(dropdowns.getAllLists),
		getCallStatuses: toLoadOptions(dropdowns.getCallStatuses),
		getCampaigns,
		getContactFilterFields: toLoadOptions(filterFields(contactFilters)),
		getContactFilterOperators: toLoadOptions(filterOperators(contactFilters)),
		getLabels: toLoadOptions(pickers.searchLabels),
		getNewSignals: toLoadOptions(dropdowns.getNewSignals),
		getSenderStrategies: toLoadOptions(senderStrategies),
		getTaskFilterFields: toLoadOptions(filterFields(taskFilters)),
		getTaskFilterOperators: toLoadOptions(filterOperators(taskFilters)),
		getTasks: toLoadOptions(pickers.searchTasks),
		getTemplateTags: toLoadOptions(dropdowns.getTemplateTags),
		getViewFilterFields: toLoadOptions(filterFields(viewFields, ENTITY)),
		getViewFilterOperators: toLoadOptions(filterOperators(viewFields, ENTITY)),
		getViews: toLoadOptions(pickers.searchViews),
		getUsers: toLoadOptions(pickers.searchUsers),
	},
	resourceMapping: Object.fromEntries(
		Object.entries(COLUMN_SETS).map(([name, columns]) => [name, toColumnLoader(columns)]),
	) as Record<keyof typeof COLUMN_SETS, ReturnType<typeof toColumnLoader>>,
} satisfies INodeType['methods'];
