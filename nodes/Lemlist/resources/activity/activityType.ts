import { defineField } from '../../fields/defineField';
import { EVENTS } from '../../events';

// Recorded as activities, but without a webhook event (docs/lemlist-api.md#undelivered-activities).
const TYPES_WITHOUT_WEBHOOK = [
	{ name: 'API Step Unsubscribed', value: 'apiUnsubscribed' },
	{ name: 'Condition Chosen', value: 'conditionChosen' },
	{ name: 'Email Step Done', value: 'emailsDone' },
	{ name: 'LinkedIn Step Done', value: 'linkedinDone' },
	{ name: 'Manual Step Done', value: 'manualDone' },
	{ name: 'Meeting Booked', value: 'meetingBooked' },
	{ name: 'Sent to Another Campaign', value: 'sendToAnotherCampaign' },
	{ name: 'Snoozed', value: 'snoozed' },
];

// lemlist adds types and still accepts retired ones, so other values are allowed.
const OPTIONS = [...EVENTS, ...TYPES_WITHOUT_WEBHOOK].sort((a, b) => a.name.localeCompare(b.name));

/** The types of activities that lemlist is known to record. */
export const ACTIVITY_TYPES: readonly string[] = OPTIONS.map(({ value }) => String(value));

export const activityType = defineField({
	displayName: 'Type',
	name: 'type',
	type: 'options',
	allowArbitraryValues: true,
	default: 'emailsReplied',
	description: 'Only activities of this type',
	options: OPTIONS,
});

/** The seven types of the original document. */
export const activityTypeV1 = defineField({
	displayName: 'Type',
	name: 'type',
	type: 'options',
	allowArbitraryValues: true,
	default: 'emailsReplied',
	description: 'Only activities of this type',
	options: [
		{ name: 'Email Bounced', value: 'emailsBounced' },
		{ name: 'Email Clicked', value: 'emailsClicked' },
		{ name: 'Email Opened', value: 'emailsOpened' },
		{ name: 'Email Replied', value: 'emailsReplied' },
		{ name: 'Email Send Failed', value: 'emailsSendFailed' },
		{ name: 'Email Sent', value: 'emailsSent' },
		{ name: 'Email Unsubscribed', value: 'emailsUnsubscribed' },
	],
});
