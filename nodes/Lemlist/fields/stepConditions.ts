import { defineField } from './defineField';

/** The conditions that select the branch for a lead. */
export const STEP_CONDITIONS = [
	{ name: 'Called', value: 'aircallDone', description: 'A phone call was made' },
	{ name: 'Clicked Link in Email', value: 'emailsClicked' },
	{
		name: 'Custom Variable',
		value: 'customLeadInfo',
		description: 'A variable of the lead has a value',
	},
	{ name: 'Has Email Address', value: 'hasEmailAddress' },
	{ name: 'Has LinkedIn URL', value: 'hasLinkedinUrl' },
	{ name: 'Has Phone Number', value: 'hasPhoneNumber' },
	{ name: 'Has Score', value: 'hasScore' },
	{ name: 'Has WhatsApp Account', value: 'hasWhatsappAccount' },
	{ name: 'LinkedIn Connection', value: 'linkedinNetworkCheck', description: 'Is in the network' },
	{ name: 'LinkedIn Invitation Accepted', value: 'linkedinInviteAccepted' },
	{ name: 'Meeting Booked', value: 'meetingBooked' },
	{ name: 'Opened Email', value: 'emailsOpened' },
	{ name: 'Opened LinkedIn Message', value: 'linkedinOpened' },
	{ name: 'Unsubscribed', value: 'emailsUnsubscribed' },
];

export const delayType = defineField({
	displayName: 'Delay Type',
	name: 'delayType',
	type: 'options',
	allowArbitraryValues: true,
	displayOptions: { show: { '/type': ['conditional'] } },
	default: 'within',
	description: 'When the condition is evaluated',
	options: [
		{ name: 'Wait Until', value: 'waitUntil', description: 'As soon as it is met' },
		{ name: 'Within', value: 'within', description: 'When the delay is over' },
	],
});
