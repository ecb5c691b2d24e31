import { defineField } from './defineField';
import { leadStates } from './leadStates';
import { limit, returnAll } from './paging';

/** Selects the complete export or the list of IDs (docs/lemlist-api.md#listing-leads). */
export const returnedData = defineField({
	displayName: 'Details',
	name: 'content',
	type: 'options',
	options: [
		{
			name: 'Fields and Variables',
			value: 'fields',
			description: 'All data of each lead, for any number of leads',
		},
		{
			name: 'IDs Only',
			value: 'ids',
			description: 'The IDs of the lead and its contact, and the state, for up to 500 leads',
		},
	],
	default: 'fields',
	description: 'What to return for each lead',
});

export const returnAllLeads = defineField({
	...returnAll,
	displayOptions: { show: { content: ['fields'] } },
});

/** lemlist returns up to 500 IDs and has no second page, so there is no *Return All*. */
export const idLimit = defineField({
	...limit,
	displayOptions: { show: { content: ['ids'] } },
	typeOptions: { minValue: 1, maxValue: 500 },
	hint: 'lemlist returns up to 500 leads. To get all of them, return fields and variables.',
});

export const leadStateFilter = defineField({
	...leadStates,
	displayOptions: { show: { content: ['fields'] } },
});

/** For workflows that need the export which lemlist has replaced (docs/lemlist-api.md#lead-states). */
export const leadExportOptions = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Former Export (Deprecated)',
			name: 'formerExport',
			type: 'boolean',
			default: true,
			description:
				"Whether to use lemlist's older export, which returns the same leads with fewer details and may be switched off",
		},
	],
});

export const idFilters = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	displayOptions: { show: { content: ['ids'] } },
	options: [
		{
			displayName: 'State',
			name: 'state',
			type: 'options',
			allowArbitraryValues: true,
			default: 'scanned',
			description: 'Only leads whose latest state is this one',
			options: leadStates.options,
		},
	],
});
