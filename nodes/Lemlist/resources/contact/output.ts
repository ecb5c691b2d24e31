import { simplifiable } from '../../output/items';

/** A contact, simplified on request. */
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
