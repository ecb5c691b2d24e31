import { defineOperation } from '../../engine/defineOperation';
import { companyField } from '../../fields/company';
import { unwrap } from '../../output/items';
import { withParameters } from '../../output/withParameters';

export const engage = defineOperation({
	name: 'Open ABM Campaign',
	value: 'engage',
	action: 'Open the ABM campaign of a company',
	description:
		'Get the live account-based campaign of a company, or create a draft with its contacts as leads. The output says whether it was created. In closed beta.',
	fields: [companyField],
	route: 'POST /companies/{companyId}/engage',
	isRepeatable: true,
	output: withParameters(['companyId'], unwrap('data')),
});
