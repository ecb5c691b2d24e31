import { simplifiable } from '../../output/items';

/** What matters most of a contact. */
export const contactOutput = simplifiable(
	'_id',
	'fullName',
	'email',
	'fields',
	'campaigns',
	'ownerId',
	'unsubscribed',
	'createdAt',
);
