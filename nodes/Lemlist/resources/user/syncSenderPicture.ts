import { defineOperation } from '../../engine/defineOperation';
import { additionalJson } from '../../fields/additionalJson';
import { pictureMailboxField, pictureScope } from '../../fields/senderPicture';
import { userField } from '../../fields/user';
import { unwrap } from '../../output/items';

export const syncSenderPicture = defineOperation({
	name: 'Sync Sender Picture',
	value: 'syncSenderPicture',
	action: 'Sync the sender picture of a user',
	description:
		"Copy a team member's picture to their mailboxes, so that recipients see it; Get Sender Pictures shows the progress",
	fields: [userField, pictureScope, pictureMailboxField, additionalJson],
	route: 'POST /sender-picture/sync',
	body: ({ userId, scope, pictureMailbox = '' }) => ({
		userId,
		scope,
		...(pictureMailbox.includes('@') ? { email: pictureMailbox } : { mailboxId: pictureMailbox }),
	}),
	isRepeatable: true,
	output: unwrap('data'),
});
