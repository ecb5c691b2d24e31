import { defineOperation } from '../../engine/defineOperation';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField, stepField } from '../../fields/sequence';
import { stepType } from '../../fields/stepType';
import { stepUpdate } from '../../fields/stepUpdate';
import { emptyValues } from '../../fields/emptyValues';

export const updateStep = defineOperation({
	name: 'Update Step',
	value: 'updateStep',
	action: 'Update a step of a sequence',
	description:
		"Change the content of a step while its campaign is not running; the type can't be changed",
	fields: [sequenceCampaignField, sequenceField, stepField, stepType, stepUpdate, emptyValues],
	route: 'PATCH /sequences/{sequenceId}/steps/{stepId}',
	body: ({ type, updateFields }) => ({ type, ...updateFields }),
	isRepeatable: true,
});
