import { defineField } from './defineField';
import { withoutValidation } from './withoutValidation';

export const campaignField = defineField({
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
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*cam_[A-Za-z0-9]+\\s*',
						errorMessage: 'The ID of a campaign begins with cam_, followed by letters and digits',
					},
				},
			],
		},
		{
			displayName: 'By URL',
			name: 'url',
			type: 'string',
			placeholder: 'e.g. https://app.lemlist.com/teams/tea_A1B2/campaigns-next/cam_A1B2',
			extractValue: { type: 'regex', regex: 'https://app\\.lemlist\\.com/\\S*?(cam_[A-Za-z0-9]+)' },
			validation: [
				{
					type: 'regex',
					properties: {
						regex: 'https://app\\.lemlist\\.com/\\S*?(cam_[A-Za-z0-9]+).*',
						errorMessage:
							'This is not the address of a campaign in lemlist: it holds no ID that begins with cam_',
					},
				},
			],
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
	modes: withoutValidation(campaignField.modes),
	requiredWhenAdded: true,
});

/** Serves the lists of sequences and steps alone; lemlist finds these by their own IDs. */
export const sequenceCampaignField = defineField({
	displayName: 'Campaign',
	name: 'campaignOfSequence',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'The campaign whose sequences and steps are listed below; not needed for IDs',
	modes: campaignField.modes,
});
