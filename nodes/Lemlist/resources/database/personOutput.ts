import type { IDataObject } from 'n8n-workflow';

import { simplifiable } from '../../output/items';
import { asRecords } from '../../output/records';

// Letters, accents, apostrophes and hyphens, so that neither initials nor titles such as "Dr." match.
const NAME_PART = "[\\p{L}\\p{M}'’-]+";
const FIRST_AND_LAST_NAME = new RegExp(`^(${NAME_PART})\\s+(${NAME_PART})$`, 'u');

// lemlist returns only the full name, and in a name of three words, the division is unknown.
function splitName(person: IDataObject): string[] {
	return FIRST_AND_LAST_NAME.exec(String(person.full_name ?? '').trim()) ?? [];
}

// lemlist returns the name of the current company, and its details only in the list of experiences.
function findCurrentJob(person: IDataObject): IDataObject {
	const { current_exp_company_name: company } = person;
	const jobs = company ? asRecords(person, 'experiences') : [];
	return jobs.find(({ company_name, date_to }) => company_name === company && !date_to) ?? {};
}

/** A person of the database; simplified, with the fields that a new lead requires. */
export const personOutput = simplifiable(
	'_id',
	'full_name',
	{
		first_name: (person) => splitName(person)[1],
		last_name: (person) => splitName(person)[2],
		title: (person) => person.title ?? findCurrentJob(person).title,
	},
	'headline',
	'department',
	'seniority',
	'current_exp_company_name',
	{
		current_exp_company_domain: (person) => findCurrentJob(person).company_domain,
		current_exp_company_linkedin_url: (person) => findCurrentJob(person).company_linkedin_url,
	},
	'location',
	'country',
	'lead_industry',
	'lead_linkedin_url',
	'lead_quality_score',
);
