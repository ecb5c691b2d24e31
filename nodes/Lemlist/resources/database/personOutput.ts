import type { IDataObject } from 'n8n-workflow';

import { simplifiable } from '../../output/items';
import { asRecords } from '../../output/records';

// Letters, also with accents, and what joins them: neither initials nor titles such as Dr.
const NAME_PART = "[\\p{L}\\p{M}'’-]+";
const FIRST_AND_LAST_NAME = new RegExp(`^(${NAME_PART})\\s+(${NAME_PART})$`, 'u');

// lemlist has the full name only. In one of three words nobody knows which belong together.
function splitName(person: IDataObject): string[] {
	return FIRST_AND_LAST_NAME.exec(String(person.full_name ?? '').trim()) ?? [];
}

// lemlist names the company that a person works for, and describes it in the history alone.
function findCurrentJob(person: IDataObject): IDataObject {
	const { current_exp_company_name: company } = person;
	const jobs = company ? asRecords(person, 'experiences') : [];
	return jobs.find(({ company_name, date_to }) => company_name === company && !date_to) ?? {};
}

/** A person of the database, with what a lead is made of. */
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
