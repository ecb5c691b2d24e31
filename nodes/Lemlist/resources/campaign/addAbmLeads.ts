import { defineOperation } from '../../engine/defineOperation';
import { additionalJson } from '../../fields/additionalJson';
import { campaignField } from '../../fields/campaign';
import { unwrap } from '../../output/items';
import { withParameters } from '../../output/withParameters';

export const addAbmLeads = defineOperation({
	name: 'Add ABM Leads',
	value: 'addAbmLeads',
	action: 'Add people from the database to an ABM campaign',
	description:
		"Add people from lemlist's database to the account-based campaign of their company; people from other companies are skipped. In closed beta.",
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
				'The IDs returned by Search People (People Database) or Get (Contact Sourcing). If lemlist rejects many at once, use fewer per item.',
		},
		additionalJson,
	],
	route: 'POST /campaigns/{campaignId}/abm-leads',
	body: ({ leadIds }) => ({ leadIds }),
	isRepeatable: true,
	output: withParameters(['campaignId'], unwrap('data')),
});
