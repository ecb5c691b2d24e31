import { defineOperation } from '../../engine/defineOperation';
import { requiredEmail, leadField } from '../../fields/lead';
import { simplify } from '../../fields/simplify';
import { leadOutput } from './output';

const isEmail = (lead: string) => lead.includes('@');

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a lead',
	description: 'Get a lead by ID, or by email address in all campaigns, with one item per campaign',
	fields: [leadField, simplify],
	routes: ['GET /leads/{lead}', 'GET /leads'],
	route: ({ lead }) => (isEmail(lead) ? 'GET /leads/{lead}' : 'GET /leads'),
	query: ({ lead }) => ({ id: isEmail(lead) ? '' : lead, version: 'v2' }),
	output: leadOutput,
	v1: { fields: [requiredEmail], route: 'GET /leads/{email}' },
});
