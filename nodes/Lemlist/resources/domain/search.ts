import { defineOperation } from '../../engine/defineOperation';
import { additionalJson } from '../../fields/additionalJson';
import { unwrap } from '../../output/items';

export const search = defineOperation({
	name: 'Search',
	value: 'search',
	action: 'Check whether a domain is for sale',
	description:
		'Check whether a domain can be bought in lemlist, at what yearly price and from which providers. Nothing is bought. A domain that any team has ordered counts as unavailable.',
	fields: [
		{
			displayName: 'Domain',
			name: 'domain',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. piedpiper-mail.com',
			description: 'The domain to look for',
			format: 'domain',
		},
		additionalJson,
	],
	route: 'POST /domains-core/search',
	body: ({ domain }) => ({ domain }),
	isRead: true,
	output: unwrap('data'),
});
