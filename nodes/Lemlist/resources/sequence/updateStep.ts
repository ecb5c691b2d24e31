import { defineOperation } from '../../engine/define';
import { campaignOfSequence } from '../../fields/campaign';
import { sequenceId, stepId } from '../../fields/sequence';
import { stepType } from '../../fields/stepType';
import { stepUpdate } from '../../fields/stepUpdate';

export const updateStep = defineOperation({
	name: 'Update Step',
	value: 'updateStep',
	action: 'Update a step of a sequence',
	description:
		'Change the contents of a step while its campaign is not running; the type must be the one it has',
	fields: [campaignOfSequence, sequenceId, stepId, stepType, stepUpdate],
	route: 'PATCH /sequences/{sequenceId}/steps/{stepId}',
	body: ({ type, updateFields }) => ({ type, ...updateFields }),
});
