import { defineOperation } from '../../engine/defineOperation';
import { userField } from '../../fields/user';
import { pictureOutput } from './pictureOutput';

export const getSenderPictures = defineOperation({
	name: 'Get Sender Pictures',
	value: 'getSenderPictures',
	action: "Get the sender picture status of a user's mailboxes",
	description:
		"List the mailboxes of a team member, and whether each one shows the sender's picture",
	fields: [userField],
	route: 'GET /sender-picture/mailboxes',
	query: ({ userId }) => ({ userId }),
	output: pictureOutput,
});
