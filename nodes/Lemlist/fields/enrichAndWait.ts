import { defineField } from './defineField';
import { person } from './enrichment';
import { enrichmentOptions, leadEnrichmentOptions } from './enrichmentOptions';
import { leadIdField } from './lead';

export const enrichmentSubject = defineField({
	displayName: 'Enrich',
	name: 'subject',
	type: 'options',
	options: [
		{ name: 'Lead', value: 'lead', description: 'Also saves the results to the lead' },
		{ name: 'Person', value: 'person' },
	],
	default: 'person',
	description: 'Who to find data for',
});

const showForPerson = { show: { subject: ['person'] } };
const showForLead = { show: { subject: ['lead'] } };

export const enrichedPerson = defineField({ ...person, displayOptions: showForPerson });
export const personWaitOptions = defineField({
	...enrichmentOptions,
	displayOptions: showForPerson,
});
export const enrichedLeadField = defineField({ ...leadIdField, displayOptions: showForLead });
export const leadWaitOptions = defineField({
	...leadEnrichmentOptions,
	displayOptions: showForLead,
});

export const maxWaitMinutes = defineField({
	displayName: 'Maximum Wait (Minutes)',
	name: 'maxWaitMinutes',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 5,
	description: 'How long to wait for the result; 0 checks once',
});
