import { defineOperation } from '../../engine/defineOperation';
import { companyField } from '../../fields/company';
import { simplify } from '../../fields/simplify';
import { companyOutput } from './output';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a company',
	description:
		'Get a company with its fields, its CRM sync status and the values that lemlist rejected. Get Many finds companies by domain.',
	fields: [companyField, simplify],
	route: 'GET /companies/{companyId}',
	output: companyOutput,
});
