import { simplified } from '../../output/items';

/** What matters most of a contact. */
export const contactSummary = simplified(
	'_id',
	'fullName',
	'email',
	'fields',
	'campaigns',
	'ownerId',
	'unsubscribed',
	'createdAt',
);
