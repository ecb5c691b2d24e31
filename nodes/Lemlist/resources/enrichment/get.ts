import { defineOperation } from '../../engine/defineOperation';
import { enrichmentField } from '../../fields/enrichment';
import { simplify } from '../../fields/simplify';
import { resultOrPending } from './result';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get the result of an enrichment',
	description: 'Get what an enrichment found, or whether it is still in progress',
	fields: [enrichmentField, simplify],
	route: 'GET /enrich/{enrichmentId}',
	output: resultOrPending,
});
