import { defineField } from './defineField';
import { customField, customOperator, customValue } from './branch';
import { collectionMember } from './recordLocator';
import { delayType } from './stepConditions';
import {
	conditionKey,
	optionalStepMessage,
	stepSubject,
	stepUrl,
	targetCampaignField,
} from './stepContent';
import {
	altMessage,
	altMessagePremium,
	leadAction,
	stepDelay,
	endorseAnyFallback,
	stepImages,
	stepMethod,
	recordMode,
	skillName,
	stepTitle,
	stepVideos,
} from './optionalStepFields';

const IF_CONDITION = { show: { '/type': ['conditional'] } };

/** The contents of a step that lemlist can change, each shown for the step types that have it. */
export const stepUpdate = defineField({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		altMessage,
		altMessagePremium,
		{ ...conditionKey, displayOptions: { show: { '/type': ['conditional'] } } },
		{ ...customField, displayOptions: IF_CONDITION },
		{ ...customOperator, displayOptions: IF_CONDITION },
		{ ...customValue, displayOptions: IF_CONDITION },
		stepDelay,
		delayType,
		endorseAnyFallback,
		stepImages,
		leadAction,
		{
			...optionalStepMessage,
			displayOptions: {
				show: {
					'/type': [
						'email',
						'linkedinInMail',
						'linkedinInvite',
						'linkedinSend',
						'manual',
						'phone',
						'sms',
						'whatsappMessage',
					],
				},
			},
		},
		stepMethod,
		recordMode,
		skillName,
		{
			...collectionMember(stepSubject),
			displayOptions: { show: { '/type': ['email', 'linkedinInMail'] } },
			description: 'The subject of the email or the InMail',
		},
		{
			...collectionMember(targetCampaignField),
			displayOptions: { show: { '/type': ['sendToAnotherCampaign'] } },
		},
		stepTitle,
		{ ...collectionMember(stepUrl), displayOptions: { show: { '/type': ['api'] } } },
		stepVideos,
	],
});
