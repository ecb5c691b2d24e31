import type { INodeType } from 'n8n-workflow';

import { toColumnLoader } from './columnLoader';
import { companyColumns, contactColumns, customVariableColumns, leadColumns } from './knownColumns';
import { toLoadOptions, toListSearch } from './picker';
import { pickers } from './pickers';

type PickerName = keyof typeof pickers;

const names = Object.keys(pickers) as PickerName[];
const listSearch = Object.fromEntries(
	names.map((name) => [name, toListSearch(pickers[name])]),
) as Record<PickerName, ReturnType<typeof toListSearch>>;

/** Every campaign of the team by name, with its state; the triggers ask for these as well. */
export const getCampaigns = toLoadOptions(pickers.searchCampaigns);

/** What the editor asks lemlist while a form is filled in. */
export const methods = {
	listSearch,
	loadOptions: {
		getCampaigns,
		getLabels: toLoadOptions(pickers.searchLabels),
		getTasks: toLoadOptions(pickers.searchTasks),
		getUsers: toLoadOptions(pickers.searchUsers),
	},
	resourceMapping: {
		getCompanyFields: toColumnLoader(companyColumns),
		getContactFields: toColumnLoader(contactColumns),
		getCustomLeadFields: toColumnLoader(customVariableColumns),
		getLeadFields: toColumnLoader(leadColumns),
	},
} satisfies INodeType['methods'];
