export interface PersonaFilter {
	filterId: string;
	in?: string[];
	out?: string[];
	exactMatch?: boolean;
}

export interface Persona {
	_id: string;
	name: string;
	mode: 'leads' | 'companies';
	filters: PersonaFilter[];
	createdAt: string;
	updatedAt: string;
}

/** What one search of the people and company database finds, as lemlist names its properties. */
export type DatabaseRecord = { _id: string } & Record<string, unknown>;

/** What lemlist sells: the same for every team, but for the personas and the searches left. */
export interface Database {
	people: DatabaseRecord[];
	companies: DatabaseRecord[];
	personas: Persona[];
	/** Searches that the team may still make today. */
	searchesLeft: number;
}

/** A small world: four people in three companies, and no personas. */
export function smallDatabase(): Database {
	return {
		people: [
			person('434482354', 'Alex Doe', 'Account Executive', 'Sales', 'Acme Technologies', 'France'),
			person('434482355', 'Jane Roe', 'Founder', 'Operations', 'Northwind', 'France'),
			person('434482356', 'Kofi Mensah', 'Head of Sales', 'Sales', 'Northwind', 'Ghana'),
			person('434482357', 'Mia Novak', 'Software Engineer', 'Engineering', 'Contoso', 'Croatia'),
		],
		companies: [
			company('88945664', 'Acme Technologies', 'Software Development', '11-50', 'India'),
			company('88945665', 'Northwind', 'Wholesale', '51-200', 'France'),
			company('88945666', 'Contoso', 'Software Development', '201-500', 'Croatia'),
		],
		personas: [],
		searchesLeft: 2_000,
	};
}

function person(
	_id: string,
	name: string,
	title: string,
	department: string,
	companyName: string,
	country: string,
): DatabaseRecord {
	const short = shortOf(name);
	return {
		_id,
		lead_id: Number(_id),
		full_name: name,
		title,
		headline: `${title} at ${companyName}`,
		department,
		seniority: title === 'Founder' ? 'Founder' : 'Senior',
		current_exp_company_name: companyName,
		location: country,
		country,
		lead_linkedin_url: `https://www.linkedin.com/in/${short}`,
		linkedin_short: short,
		lead_quality_score: 3,
		connections_count: 500,
		experiences: [
			{ company_name: 'Initech', company_domain: 'initech.example.com', date_to: 'May 2024' },
			{
				company_name: companyName,
				company_domain: domainOf(companyName),
				company_linkedin_url: `https://www.linkedin.com/company/${shortOf(companyName)}`,
				title,
				date_from: 'June 2024',
			},
		],
		skills: [],
	};
}

function company(
	_id: string,
	name: string,
	industry: string,
	size: string,
	country: string,
): DatabaseRecord {
	const domain = domainOf(name);
	return {
		_id,
		company_id: _id,
		company_name: name,
		company_domain: domain,
		company_website_url: `https://${domain}`,
		company_linkedin_url: `https://www.linkedin.com/company/${shortOf(name)}`,
		company_industry: industry,
		company_size: size,
		company_employee_count: size.split('-')[0],
		company_headquarters_city: 'Capital',
		company_headquarters_country: country,
		company_location: `1 Main Street, Capital, ${country}`,
		techno_used_array: ['Postman', 'jQuery'],
		company_type: 'Privately Held',
	};
}

function shortOf(name: string): string {
	return name.toLowerCase().replaceAll(' ', '-');
}

function domainOf(companyName: string): string {
	return `${shortOf(companyName)}.example.com`;
}
