import { defineOperation } from '../../engine/defineOperation';
import { campaignField } from '../../fields/campaign';
import { campaignUpdate } from '../../fields/campaignUpdate';
import { emptyValues } from '../../fields/emptyValues';
import { simplify } from '../../fields/simplify';
import { campaignOutput } from './output';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a campaign',
	description:
		"Change the name, senders or settings of a campaign; anything that you don't add stays unchanged",
	fields: [campaignField, campaignUpdate, simplify, emptyValues],
	route: 'PATCH /campaigns/{campaignId}',
	body: ({ updateFields }) => updateFields,
	requireOneOf: ['updateFields'],
	isRepeatable: true,
	output: campaignOutput,
});
