import { customField, customOperator, customValue } from './branch';
import { campaignField } from './campaign';
import { defineField } from './defineField';
import { STEP_CONDITIONS, delayType } from './stepConditions';
import {
	altMessage,
	altMessagePremium,
	stepDelay,
	endorseAnyFallback,
	leadAction,
	stepImages,
	stepMethod,
	recordMode,
	skillName,
	stepTitle,
	stepVideos,
} from './optionalStepFields';

export const stepSubject = defineField({
	displayName: 'Subject',
	name: 'subject',
	type: 'string',
	displayOptions: { show: { type: ['email'] } },
	default: '',
	description:
		'The subject of the email, with variables in double braces. Leave it empty to reply in the thread of the previous email.',
});

export const requiredStepSubject = defineField({
	...stepSubject,
	required: true,
	displayOptions: { show: { type: ['linkedinInMail'] } },
	description: 'The subject of the InMail, with variables in double braces',
});

export const requiredStepMessage = defineField({
	displayName: 'Message',
	name: 'message',
	type: 'string',
	typeOptions: { rows: 6 },
	required: true,
	displayOptions: { show: { type: ['linkedinInMail', 'linkedinSend', 'sms', 'whatsappMessage'] } },
	default: '',
	description: 'The text to send, with variables in double braces',
});

export const optionalStepMessage = defineField({
	displayName: 'Message',
	name: 'message',
	type: 'string',
	typeOptions: { rows: 6 },
	displayOptions: { show: { type: ['email', 'linkedinInvite', 'manual', 'phone'] } },
	default: '',
	description: 'The text (HTML for an email), with variables in double braces',
});

export const stepUrl = defineField({
	displayName: 'URL',
	name: 'url',
	type: 'string',
	required: true,
	displayOptions: { show: { type: ['api'] } },
	default: '',
	placeholder: 'e.g. https://example.com/lemlist',
	description: 'The address to call',
});

export const conditionKey = defineField({
	displayName: 'Condition',
	name: 'conditionKey',
	type: 'options',
	allowArbitraryValues: true,
	displayOptions: { show: { type: ['conditional'] } },
	default: 'emailsOpened',
	description: "The condition that determines a lead's branch",
	options: STEP_CONDITIONS,
});

// What `customLeadInfo` compares.
const IF_CUSTOM = { type: ['conditional'], conditionKey: ['customLeadInfo'] };

export const conditionField = defineField({
	...customField,
	required: true,
	displayOptions: { show: IF_CUSTOM },
});

export const conditionOperator = defineField({
	...customOperator,
	displayOptions: { show: IF_CUSTOM },
});

export const conditionValue = defineField({
	...customValue,
	displayOptions: { show: { ...IF_CUSTOM, customOperator: ['contains', 'equal'] } },
});

export const targetCampaignField = defineField({
	displayName: 'Target Campaign',
	name: 'campaignId',
	type: 'resourceLocator',
	required: true,
	displayOptions: { show: { type: ['sendToAnotherCampaign'] } },
	default: { mode: 'list', value: '' },
	description: 'The campaign to send the lead to; it must not be archived',
	modes: campaignField.modes,
});

export const additionalStepFields = defineField({
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		altMessage,
		altMessagePremium,
		stepDelay,
		delayType,
		endorseAnyFallback,
		stepImages,
		leadAction,
		stepMethod,
		{
			displayName: 'Position',
			name: 'index',
			type: 'number',
			typeOptions: { minValue: -1, numberPrecision: 0 },
			default: 0,
			description:
				'Where to insert the step: 0 for the first position, -1 for the end. Without this field, the step is added at the end.',
		},
		recordMode,
		skillName,
		stepTitle,
		stepVideos,
	],
});
