import { defineField } from './defineField';
import { recordLocator, collectionMember } from './recordLocator';

export const campaignField = recordLocator({
	displayName: 'Campaign',
	name: 'campaignId',
	description: 'The campaign to use',
	noun: 'a campaign',
	searchMethod: 'searchCampaigns',
	idPrefixes: ['cam'],
	appPath: 'campaigns-next',
});

/** For collections: limits results to one campaign. */
export const campaignFilter = defineField({
	...collectionMember(campaignField),
	description: 'Only results of this campaign',
	requiredWhenAdded: true,
});

/** Only for the lists of sequences and steps to select from; requests identify these by their own IDs. */
export const sequenceCampaignField = defineField({
	displayName: 'Campaign',
	name: 'campaignOfSequence',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description:
		'The campaign whose sequences and steps are listed below; not needed if you enter IDs',
	modes: campaignField.modes,
});
