import { defineOperation } from '../../engine/define';
import { campaignOfSequence } from '../../fields/campaign';
import { sequenceId } from '../../fields/sequence';
import {
	additionalFields,
	conditionKey,
	optionalMessage,
	requiredMessage,
	subject,
	targetCampaign,
	url,
} from '../../fields/stepContent';
import { stepType } from '../../fields/stepType';

export const addStep = defineOperation({
	name: 'Add Step',
	value: 'addStep',
	action: 'Add a step to a sequence',
	description:
		'Add an e-mail, a LinkedIn action, a task or another step to the sequence of a campaign',
	fields: [
		campaignOfSequence,
		sequenceId,
		stepType,
		subject,
		requiredMessage,
		optionalMessage,
		url,
		conditionKey,
		targetCampaign,
		additionalFields,
	],
	route: 'POST /sequences/{sequenceId}/steps',
	body: (step) => ({
		type: step.type,
		subject: step.subject,
		message: step.message,
		url: step.url,
		conditionKey: step.conditionKey,
		campaignId: step.campaignId,
		...step.additionalFields,
	}),
});
