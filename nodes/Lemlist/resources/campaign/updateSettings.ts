import { defineOperation } from '../../engine/defineOperation';
import { withoutBlanks } from '../../engine/input/values';
import { additionalJson } from '../../fields/additionalJson';
import { campaignField } from '../../fields/campaign';
import { campaignSettings } from '../../fields/campaignSettings';
import { raw } from '../../output/items';
import { withParameters } from '../../output/withParameters';

export const updateSettings = defineOperation({
	name: 'Update Settings',
	value: 'updateSettings',
	action: 'Update the settings of a campaign',
	description:
		"Change settings of a campaign; anything that you don't add stays unchanged. If lemlist rejects one setting, it changes none. Requires the Email Pro plan or higher.",
	fields: [campaignField, campaignSettings, additionalJson],
	route: 'PATCH /campaigns/{campaignId}/settings',
	body: ({ updateFields: { senderStrategy, campaignProgress, ...switches } }) => ({
		senderStrategy,
		onReplied: withoutBlanks({ campaignProgress }),
		tracking: withoutBlanks({
			trackOpens: switches.trackOpens,
			trackClicks: switches.trackClicks,
		}),
		automation: withoutBlanks({ autoReview: switches.autoReview }),
		senders: withoutBlanks({ espMatching: switches.espMatching }),
	}),
	requireOneOf: ['updateFields', 'additionalJson'],
	isRepeatable: true,
	output: withParameters(['campaignId'], raw),
});
