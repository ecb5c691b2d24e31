import { defineField } from './defineField';
import { recordLocator, withoutValidation } from './recordLocator';

export const campaignField = recordLocator({
	displayName: 'Campaign',
	name: 'campaignId',
	description: 'The campaign to use',
	noun: 'a campaign',
	searchMethod: 'searchCampaigns',
	idPrefixes: ['cam'],
	appPath: 'campaigns-next',
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
