import { defineOperation } from '../../engine/defineOperation';
import { branchField, branchTests } from '../../fields/branch';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField, stepField } from '../../fields/sequence';

export const updateBranch = defineOperation({
	name: 'Update Branch',
	value: 'updateBranch',
	action: 'Update a branch of a condition',
	description:
		"Change the name of a branch or what it tests; while the campaign is running, only the name. Else can't be changed. In closed beta; requires the Email Pro plan or higher.",
	fields: [
		sequenceCampaignField,
		sequenceField,
		stepField,
		branchField,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [...branchTests],
		},
	],
	route: 'PATCH /sequences/{sequenceId}/steps/{stepId}/branches/{branchSequenceId}',
	body: ({ updateFields }) => updateFields,
	requireOneOf: ['updateFields'],
	isRepeatable: true,
});
