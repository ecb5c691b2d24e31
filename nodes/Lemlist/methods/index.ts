import type { INodeType } from 'n8n-workflow';

import { columnsOf } from './columns';
import { companyColumns, contactColumns, customColumns, leadColumns } from './knownColumns';
import { optionsOf, searchOf } from './picker';
import { pickers } from './pickers';

type PickerName = keyof typeof pickers;

const names = Object.keys(pickers) as PickerName[];
const listSearch = Object.fromEntries(
	names.map((name) => [name, searchOf(pickers[name])]),
) as Record<PickerName, ReturnType<typeof searchOf>>;

/** Every campaign of the team by name, with its state; the triggers ask for these as well. */
export const getCampaigns = optionsOf(pickers.searchCampaigns);

/** What the editor asks lemlist while a form is filled in. */
export const methods = {
	listSearch,
	loadOptions: {
		getCampaigns,
		getLabels: optionsOf(pickers.searchLabels),
		getTasks: optionsOf(pickers.searchTasks),
		getUsers: optionsOf(pickers.searchUsers),
	},
	resourceMapping: {
		getCompanyFields: columnsOf(companyColumns),
		getContactFields: columnsOf(contactColumns),
		getCustomLeadFields: columnsOf(customColumns),
		getLeadFields: columnsOf(leadColumns),
	},
} satisfies INodeType['methods'];
