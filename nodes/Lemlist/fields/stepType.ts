import { defineField } from './defineField';

export const stepType = defineField({
	displayName: 'Step Type',
	name: 'type',
	type: 'options',
	allowArbitraryValues: true,
	default: 'email',
	description: 'What happens in the step',
	options: [
		{ name: 'API Call', value: 'api', description: 'Call a URL' },
		{ name: 'Condition', value: 'conditional', description: 'Branch the sequence' },
		{ name: 'Email', value: 'email' },
		{ name: 'LinkedIn Comment', value: 'linkedinCommentLastPost', description: 'On the last post' },
		{ name: 'LinkedIn Endorsement', value: 'linkedinEndorse', description: 'Endorse a skill' },
		{ name: 'LinkedIn Follow', value: 'linkedinFollow' },
		{
			name: 'LinkedIn InMail',
			value: 'linkedinInMail',
			description: 'To someone outside the network',
		},
		{ name: 'LinkedIn Invitation', value: 'linkedinInvite' },
		{ name: 'LinkedIn Like', value: 'linkedinLikeLastPost', description: 'Of the last post' },
		{ name: 'LinkedIn Message', value: 'linkedinSend' },
		{ name: 'LinkedIn Visit', value: 'linkedinVisit', description: 'Visit the profile' },
		{ name: 'LinkedIn Voice Note', value: 'linkedinVoiceNote' },
		{
			name: 'LinkedIn Withdrawal',
			value: 'linkedinWithdrawInvitation',
			description: 'Withdraw an invitation that was not accepted',
		},
		{ name: 'Manual Task', value: 'manual', description: 'Remind the sender of a task' },
		{ name: 'Phone Call', value: 'phone' },
		{ name: 'Send to Another Campaign', value: 'sendToAnotherCampaign' },
		{ name: 'SMS', value: 'sms' },
		{ name: 'WhatsApp Message', value: 'whatsappMessage' },
	],
});
