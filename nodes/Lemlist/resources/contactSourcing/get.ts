import { defineOperation } from '../../engine/defineOperation';
import { runIdField, sourcedCompany, sourcingKey } from '../../fields/contactSourcing';
import { simplify } from '../../fields/simplify';
import { runOutput } from './runOutput';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a contact sourcing run',
	description:
		'Get the people that a run found, one item each; a run that is pending or found no one returns one item. A failed run fails the item.',
	fields: [sourcingKey, sourcedCompany, runIdField, simplify],
	route: 'GET /contact-sourcing',
	fallbackRoute: 'GET /contact-sourcing/runs',
	query: ({ findBy, companyId, runId }) => (findBy === 'runId' ? { runId } : { companyId }),
	output: runOutput,
});
