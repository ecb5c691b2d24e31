import { defineField } from './defineField';

export const campaignSelect = defineField({
	displayName: 'Campaign',
	name: 'campaignId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The campaign to use',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a campaign...',
			typeOptions: { searchListMethod: 'searchCampaigns', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. cam_A1B2C3D4E5F6G7H8I',
		},
	],
});

/** For collections, where a campaign narrows something down. */
export const campaignFilter = defineField({
	displayName: 'Campaign',
	name: 'campaignId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'Only what belongs to this campaign',
	modes: campaignSelect.modes,
});
