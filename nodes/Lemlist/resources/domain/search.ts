import { defineOperation } from '../../engine/defineOperation';
import { additionalJson } from '../../fields/additionalJson';
import { unwrap } from '../../output/items';

export const search = defineOperation({
	name: 'Search',
	value: 'search',
	action: 'Search a domain for sale',
	description:
		'See whether a domain can be bought in lemlist, at which price a year and from which providers. Nothing is bought, and one that any team has ordered counts as not available.',
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
