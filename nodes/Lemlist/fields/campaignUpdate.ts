import { autoReview, autoReviewConditions } from './autoReview';
import { aiFeatures } from './aiFeatures';
import { onLinkClicked, onMeetingBooked, onReplied, tracking } from './campaignBehavior';
import { defineField } from './defineField';

/** All settings of a campaign that can be changed, under lemlist's names. */
export const campaignUpdate = defineField({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		aiFeatures,
		{
			displayName: 'Create Task on Click',
			name: 'opportunityClicked',
			type: 'boolean',
			default: true,
			description: 'Whether a task is created when a lead clicks a link',
		},
		{
			displayName: 'Create Task on Reply',
			name: 'opportunityReplied',
			type: 'boolean',
			default: true,
			description: 'Whether a task is created when a lead replies',
		},
		{
			displayName: 'Detect Interest',
			name: 'autoLeadInterest',
			type: 'boolean',
			default: true,
			description: 'Whether lemlist marks leads as interested by itself',
		},
		{
			displayName: 'Disable Click Tracking',
			name: 'disableTrackClick',
			type: 'boolean',
			default: true,
			description: 'Whether clicks on links are not counted',
		},
		{
			displayName: 'Disable Open Tracking',
			name: 'disableTrackOpen',
			type: 'boolean',
			default: true,
			description: 'Whether opened e-mails are not counted',
		},
		{
			displayName: 'Disable Out-of-Office Detection',
			name: 'disableOutOfOffice',
			type: 'boolean',
			default: true,
			description: 'Whether automatic replies count like real ones',
		},
		{
			displayName: 'Disable Reply Tracking',
			name: 'disableTrackReply',
			type: 'boolean',
			default: true,
			description: 'Whether replies are not counted',
		},
		autoReviewConditions,
		autoReview,
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
		},
		{
			displayName: 'Pause Leads by Interest',
			name: 'leadsPausedByInterest',
			type: 'boolean',
			default: true,
			description: 'Whether leads pause depending on their interest',
		},
		{
			displayName: 'Sender Names or IDs',
			name: 'sendUserIds',
			type: 'multiOptions',
			typeOptions: { loadOptionsMethod: 'getUsers' },
			default: [],
			description:
				'The users who send, instead of the present ones; together they must have all channels of the campaign. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
		{
			displayName: 'Share Sequence',
			name: 'sequenceSharing',
			type: 'boolean',
			default: true,
			description: 'Whether the sequence can be shared',
		},
		{
			displayName: 'Stop on Booked Meeting',
			name: 'stopOnMeetingBooked',
			type: 'boolean',
			default: true,
			description: 'Whether the campaign stops for a lead who books a meeting',
		},
		{
			displayName: 'Stop on Clicked Link',
			name: 'stopOnLinkClicked',
			type: 'boolean',
			default: true,
			description: 'Whether the campaign stops for a lead who clicks a link',
		},
		{
			displayName: 'Stop on Clicked Link: Filter',
			name: 'stopOnLinkClickedFilter',
			type: 'string',
			default: '',
			description: 'Which links stop the campaign when they are clicked',
		},
		{
			displayName: 'Stop on Email Reply',
			name: 'stopOnEmailReplied',
			type: 'boolean',
			default: true,
			description: 'Whether the campaign stops for a lead who replies to an e-mail',
		},
		tracking,
		onReplied,
		onLinkClicked,
		onMeetingBooked,
	],
});
