import { campaignField } from './campaign';
import { defineField } from './defineField';
import { withoutValidation } from './recordLocator';
import { STEP_CONDITIONS, delayType } from './stepConditions';
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

/** What of a step can be changed, for the types which have it. */
export const stepUpdate = defineField({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		altMessage,
		{
			displayName: 'Condition',
			name: 'conditionKey',
			type: 'options',
			displayOptions: { show: { '/type': ['conditional'] } },
			default: 'emailsOpened',
			description: 'What decides about the branch that a lead takes',
			options: STEP_CONDITIONS,
		},
		stepDelay,
		delayType,
		endorseAnyFallback,
		stepImages,
		{
			displayName: 'Message',
			name: 'message',
			type: 'string',
			typeOptions: { rows: 6 },
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
			default: '',
			description: 'The text, of an e-mail as HTML, with variables of the lead in double braces',
		},
		stepMethod,
		recordMode,
		skillName,
		{
			displayName: 'Subject',
			name: 'subject',
			type: 'string',
			displayOptions: { show: { '/type': ['email'] } },
			default: '',
			description: 'The subject of the e-mail',
		},
		{
			displayName: 'Target Campaign',
			name: 'campaignId',
			type: 'resourceLocator',
			displayOptions: { show: { '/type': ['sendToAnotherCampaign'] } },
			default: { mode: 'list', value: '' },
			description: 'The campaign that the lead is sent to; it must not be archived',
			modes: withoutValidation(campaignField.modes),
		},
		stepTitle,
		{
			displayName: 'URL',
			name: 'url',
			type: 'string',
			displayOptions: { show: { '/type': ['api'] } },
			default: '',
			placeholder: 'e.g. https://example.com/lemlist',
			description: 'The address to call',
		},
		stepVideos,
	],
});
