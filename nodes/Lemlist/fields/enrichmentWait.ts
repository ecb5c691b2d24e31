import { defineField } from './defineField';
import { person } from './enrichment';
import { enrichmentOptions, leadEnrichmentOptions } from './enrichmentOptions';
import { leadId } from './lead';

export const subject = defineField({
	displayName: 'Enrich',
	name: 'subject',
	type: 'options',
	options: [
		{ name: 'Lead', value: 'lead', description: 'What is found is written into the lead as well' },
		{ name: 'Person', value: 'person' },
	],
	default: 'person',
	description: 'Whom to look for',
});

const ofPerson = { show: { subject: ['person'] } };
const ofLead = { show: { subject: ['lead'] } };

export const enrichedPerson = defineField({ ...person, displayOptions: ofPerson });
export const personOptionsOfWait = defineField({ ...enrichmentOptions, displayOptions: ofPerson });
export const enrichedLead = defineField({ ...leadId, displayOptions: ofLead });
export const leadOptionsOfWait = defineField({ ...leadEnrichmentOptions, displayOptions: ofLead });

export const maxWaitMinutes = defineField({
	displayName: 'Wait at Most (Minutes)',
	name: 'maxWaitMinutes',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 5,
	description: 'How long to wait for the result; 0 looks for it once',
});
