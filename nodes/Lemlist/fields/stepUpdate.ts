import { defineField } from './defineField';
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
	stepDelay,
	endorseAnyFallback,
	stepImages,
	stepMethod,
	recordMode,
	skillName,
	stepTitle,
	stepVideos,
} from './optionalStepFields';

/** The contents of a step that lemlist can change, each shown for the step types that have it. */
export const stepUpdate = defineField({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		altMessage,
		{ ...conditionKey, displayOptions: { show: { '/type': ['conditional'] } } },
		stepDelay,
		delayType,
		endorseAnyFallback,
		stepImages,
		{
			...optionalStepMessage,
			displayOptions: {
				show: {
					'/type': [
						'email',
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
			displayOptions: { show: { '/type': ['email'] } },
			description: 'The subject of the e-mail',
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
