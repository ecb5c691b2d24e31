import type { IDataObject } from 'n8n-workflow';

import { simplified } from '../../output/items';
import { listIn } from '../../transport/records';

// Letters, also with accents, and what joins them: neither initials nor titles such as Dr.
const WORD = "[\\p{L}\\p{M}'’-]+";
const TWO_WORDS = new RegExp(`^(${WORD})\\s+(${WORD})$`, 'u');

// lemlist has the full name only. In one of three words nobody knows which belong together.
function namesOf(person: IDataObject): string[] {
	return TWO_WORDS.exec(String(person.full_name ?? '').trim()) ?? [];
}

// lemlist names the company that a person works for, and describes it in the history alone.
function currentJob(person: IDataObject): IDataObject {
	const { current_exp_company_name: company } = person;
	const jobs = company ? listIn(person, 'experiences') : [];
	return jobs.find(({ company_name, date_to }) => company_name === company && !date_to) ?? {};
}

/** A person of the database, with what a lead is made of. */
export const personRecord = simplified(
	'_id',
	'full_name',
	{
		first_name: (person) => namesOf(person)[1],
		last_name: (person) => namesOf(person)[2],
		title: (person) => person.title ?? currentJob(person).title,
	},
	'headline',
	'department',
	'seniority',
	'current_exp_company_name',
	{
		current_exp_company_domain: (person) => currentJob(person).company_domain,
		current_exp_company_linkedin_url: (person) => currentJob(person).company_linkedin_url,
	},
	'location',
	'country',
	'lead_industry',
	'lead_linkedin_url',
	'lead_quality_score',
);
