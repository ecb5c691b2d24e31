import { defineField } from './defineField';

/** A daily limit of one kind of LinkedIn action. */
function dailyLimit<const Name extends string>(
	displayName: string,
	name: Name,
	description: string,
) {
	return defineField({
		displayName,
		name,
		type: 'number',
		typeOptions: { minValue: 1, numberPrecision: 0 },
		default: 20,
		description,
	});
}

/** How many LinkedIn actions of each kind lemlist carries out for a member in a day. */
export const linkedinLimitUpdate = defineField({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	description: "Limits per day. Limits that you don't add keep their value.",
	options: [
		dailyLimit('Comment Limit', 'commentLastPostSendLimit', 'How many posts to comment on'),
		dailyLimit(
			'Comment Retrieval Limit',
			'commentLastPostRetrieveLimit',
			'How many posts to read for a comment',
		),
		dailyLimit('Endorsement Limit', 'endorseLimit', 'How many skills to endorse'),
		dailyLimit('Follow Limit', 'followLimit', 'How many profiles to follow'),
		dailyLimit('InMail Limit', 'inMailLimit', 'How many InMails to send'),
		dailyLimit('Invitation Limit', 'inviteLimit', 'How many invitations to send'),
		{
			displayName: 'Invitation Ramp-Up',
			name: 'inviteRampUp',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 0 },
			default: 2,
			description: 'How many invitations to add each day, up to the limit; 0 turns the ramp-up off',
		},
		dailyLimit('Like Limit', 'likeLastPostLimit', 'How many posts to like'),
		dailyLimit('Message Limit', 'sendLimit', 'How many messages to send'),
		dailyLimit(
			'Network Check Limit',
			'networkCheckLimit',
			'How many profiles to check for a connection',
		),
		dailyLimit('Visit Limit', 'visitLimit', 'How many profiles to visit'),
		dailyLimit('Withdrawal Limit', 'withdrawInvitationLimit', 'How many invitations to withdraw'),
	],
});
