import { defineOperation } from '../../engine/defineOperation';
import { sequenceCampaignField } from '../../fields/campaign';
import { sequenceField } from '../../fields/sequence';
import {
	additionalStepFields,
	conditionField,
	conditionKey,
	conditionOperator,
	conditionValue,
	optionalStepMessage,
	requiredStepMessage,
	requiredStepSubject,
	stepSubject,
	targetCampaignField,
	stepUrl,
} from '../../fields/stepContent';
import { stepType } from '../../fields/stepType';

export const addStep = defineOperation({
	name: 'Add Step',
	value: 'addStep',
	action: 'Add a step to a sequence',
	description:
		'Add an email, a LinkedIn action, a task or another step to the sequence of a campaign',
	fields: [
		sequenceCampaignField,
		sequenceField,
		stepType,
		stepSubject,
		requiredStepSubject,
		requiredStepMessage,
		optionalStepMessage,
		stepUrl,
		conditionKey,
		conditionField,
		conditionOperator,
		conditionValue,
		targetCampaignField,
		additionalStepFields,
	],
	route: 'POST /sequences/{sequenceId}/steps',
	body: (step) => ({
		type: step.type,
		subject: step.subject,
		message: step.message,
		url: step.url,
		conditionKey: step.conditionKey,
		customField: step.customField,
		customOperator: step.customOperator,
		customValue: step.customValue,
		campaignId: step.campaignId,
		...step.additionalFields,
	}),
});
