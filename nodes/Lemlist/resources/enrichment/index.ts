import { defineResource } from '../../engine/defineOperation';
import { enrichAndWait } from './enrichAndWait';
import { enrichLead } from './enrichLead';
import { enrichMany } from './enrichMany';
import { enrichPerson } from './enrichPerson';
import { get } from './get';

export const enrichment = defineResource({
	name: 'Enrichment',
	value: 'enrichment',
	operations: [enrichAndWait, enrichLead, enrichMany, enrichPerson, get],
});
