import { defineOperation } from '../../engine/define';
import { enrichmentId } from '../../fields/enrichment';
import { simplify } from '../../fields/simplify';
import { resultOrRunning } from './result';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get the result of an enrichment',
	description: 'Get what an enrichment found, or that it is still in progress',
	fields: [enrichmentId, simplify],
	route: 'GET /enrich/{enrichmentId}',
	output: resultOrRunning,
});
