import { defineOperation } from '../../engine/defineOperation';
import { branchTests } from '../../fields/branch';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField, stepField } from '../../fields/sequence';

export const addBranch = defineOperation({
	name: 'Add Branch',
	value: 'addBranch',
	action: 'Add a branch to a condition',
	description:
		'Add a branch before Else to a condition on a variable, the score, the email address or a call, while the campaign is not running. The branch needs a value to test, except for the score. In closed beta; requires the Email Pro plan or higher.',
	fields: [
		sequenceCampaignField,
		sequenceField,
		stepField,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [...branchTests],
		},
	],
	route: 'POST /sequences/{sequenceId}/steps/{stepId}/branches',
	body: ({ additionalFields }) => additionalFields,
	requireWith: {
		'additionalFields.customValue': 'additionalFields.customField',
		'additionalFields.customOperator': 'additionalFields.customField',
	},
});
