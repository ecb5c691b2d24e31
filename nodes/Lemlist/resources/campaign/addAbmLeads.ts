import { defineOperation } from '../../engine/defineOperation';
import { additionalJson } from '../../fields/additionalJson';
import { campaignField } from '../../fields/campaign';
import { unwrap } from '../../output/items';
import { withParameters } from '../../output/withParameters';

export const addAbmLeads = defineOperation({
	name: 'Add ABM Leads',
	value: 'addAbmLeads',
	action: 'Add people of the database to an ABM campaign',
	description:
		"Add people of lemlist's database to the account-based campaign of their company; contacts of other companies are skipped. In closed beta.",
	sideEffects: ['canTriggerMessages'],
	fields: [
		campaignField,
		{
			displayName: 'Database Person IDs',
			name: 'leadIds',
			type: 'string',
			typeOptions: { multipleValues: true, multipleValueButtonText: 'Add ID' },
			required: true,
			default: [],
			placeholder: 'e.g. 434482354',
			description:
				'The IDs that Search People of the resource People Database or Get of the resource Contact Sourcing returns. If lemlist refuses many at once, use fewer for each item.',
		},
		additionalJson,
	],
	route: 'POST /campaigns/{campaignId}/abm-leads',
	body: ({ leadIds }) => ({ leadIds }),
	isRepeatable: true,
	output: withParameters(['campaignId'], unwrap('data')),
});
