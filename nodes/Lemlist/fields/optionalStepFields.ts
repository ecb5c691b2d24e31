import { defineField } from './defineField';

// For collections: the contents of a step, each shown for the step types that have it.

export const altMessage = defineField({
	displayName: 'Alternative Message',
	name: 'altMessage',
	type: 'string',
	typeOptions: { rows: 4 },
	displayOptions: { show: { '/type': ['linkedinInvite', 'linkedinSend', 'linkedinVoiceNote'] } },
	default: '',
	description:
		'For an invitation: the note from senders with LinkedIn Premium, up to 300 characters. Otherwise: the note to people outside the network.',
});

export const altMessagePremium = defineField({
	displayName: 'Alternative Message (LinkedIn Premium)',
	name: 'altMessagePremium',
	type: 'string',
	typeOptions: { rows: 4 },
	displayOptions: { show: { '/type': ['linkedinSend'] } },
	default: '',
	description: 'The note to people outside the network if the sender has LinkedIn Premium',
});

export const leadAction = defineField({
	displayName: 'Lead Action',
	name: 'leadAction',
	type: 'options',
	allowArbitraryValues: true,
	displayOptions: { show: { '/type': ['sendToAnotherCampaign'] } },
	default: 'continue',
	description: 'What happens to the lead in this campaign',
	options: [
		{ name: 'Continue', value: 'continue' },
		{ name: 'Pause', value: 'pause' },
		{ name: 'Stop', value: 'stop' },
	],
});

export const stepDelay = defineField({
	displayName: 'Delay (Days)',
	name: 'delay',
	type: 'number',
	typeOptions: { minValue: 0, numberPrecision: 0 },
	default: 1,
	description: 'How many whole days after the previous step',
});

export const endorseAnyFallback = defineField({
	displayName: 'Endorse Any Skill',
	name: 'endorseAnyFallback',
	type: 'boolean',
	displayOptions: { show: { '/type': ['linkedinEndorse'] } },
	default: true,
	description: "Whether to endorse any other skill if the profile doesn't have this one",
});

export const stepImages = defineField({
	displayName: 'Image URLs',
	name: 'images',
	type: 'string',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Image' },
	displayOptions: { show: { '/type': ['linkedinInvite', 'linkedinSend'] } },
	default: [],
	placeholder: 'e.g. https://example.com/product.png',
	description:
		'Public HTTPS addresses of PNG, JPEG or GIF files, up to 20 MB each; up to six images and videos in total',
});

export const stepMethod = defineField({
	displayName: 'Method',
	name: 'method',
	type: 'options',
	allowArbitraryValues: true,
	displayOptions: { show: { '/type': ['api'] } },
	default: 'GET',
	description: 'The HTTP method of the call',
	options: [
		{ name: 'DELETE', value: 'DELETE' },
		{ name: 'GET', value: 'GET' },
		{ name: 'PATCH', value: 'PATCH' },
		{ name: 'POST', value: 'POST' },
		{ name: 'PUT', value: 'PUT' },
	],
});

export const recordMode = defineField({
	displayName: 'Recording',
	name: 'recordMode',
	type: 'options',
	allowArbitraryValues: true,
	displayOptions: { show: { '/type': ['linkedinVoiceNote'] } },
	default: 'manual',
	description: 'Where the voice comes from',
	options: [
		{ name: 'AI', value: 'ai', description: 'From text entered in lemlist' },
		{ name: 'Manual', value: 'manual', description: 'The sender records it in lemlist' },
	],
});

export const skillName = defineField({
	displayName: 'Skill',
	name: 'skillName',
	type: 'string',
	displayOptions: { show: { '/type': ['linkedinEndorse'] } },
	default: '',
	placeholder: 'e.g. Negotiation',
	description: 'The skill of the LinkedIn profile to endorse',
});

export const stepTitle = defineField({
	displayName: 'Title',
	name: 'title',
	type: 'string',
	displayOptions: { show: { '/type': ['manual'] } },
	default: '',
	description: 'The title of the task',
});

export const stepVideos = defineField({
	displayName: 'Video URLs',
	name: 'videos',
	type: 'string',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Video' },
	displayOptions: { show: { '/type': ['linkedinInvite', 'linkedinSend'] } },
	default: [],
	placeholder: 'e.g. https://example.com/demo.mp4',
	description:
		'Public HTTPS addresses of MP4 or QuickTime files, up to 20 MB each; up to six images and videos in total',
});
