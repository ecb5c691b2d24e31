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

/** A search that the team has saved, for people or companies. */
export interface SavedSearch {
	_id: string;
	name: string;
	mode: 'leads' | 'companies';
	filters: PersonaFilter[];
	createdAt: string;
	lastResultsCount: number | null;
	lastResultsCountUpdatedAt: string | null;
}

/** A person or company of lemlist's database, with lemlist's property names. */
export type DatabaseRecord = { _id: string } & Record<string, unknown>;

/** lemlist's database of people and companies, with the team's personas and remaining searches. */
export interface Database {
	people: DatabaseRecord[];
	companies: DatabaseRecord[];
	personas: Persona[];
	savedSearches: SavedSearch[];
	/** The searches that the team may still make today. */
	searchesLeft: number;
}

/** Four people in three companies, without personas. */
export function sampleDatabase(): Database {
	return {
		people: [
			createPerson({
				_id: '434482354',
				name: 'Alex Doe',
				title: 'Account Executive',
				department: 'Sales',
				companyName: 'Acme Technologies',
				country: 'France',
			}),
			createPerson({
				_id: '434482355',
				name: 'Jane Roe',
				title: 'Founder',
				department: 'Operations',
				companyName: 'Northwind',
				country: 'France',
			}),
			createPerson({
				_id: '434482356',
				name: 'Kofi Mensah',
				title: 'Head of Sales',
				department: 'Sales',
				companyName: 'Northwind',
				country: 'Ghana',
			}),
			createPerson({
				_id: '434482357',
				name: 'Mia Novak',
				title: 'Software Engineer',
				department: 'Engineering',
				companyName: 'Contoso',
				country: 'Croatia',
			}),
		],
		companies: [
			createCompany({
				_id: '88945664',
				name: 'Acme Technologies',
				industry: 'Software Development',
				size: '11-50',
				country: 'India',
			}),
			createCompany({
				_id: '88945665',
				name: 'Northwind',
				industry: 'Wholesale',
				size: '51-200',
				country: 'France',
			}),
			createCompany({
				_id: '88945666',
				name: 'Contoso',
				industry: 'Software Development',
				size: '201-500',
				country: 'Croatia',
			}),
		],
		personas: [],
		savedSearches: [],
		searchesLeft: 2_000,
	};
}

interface PersonValues {
	_id: string;
	name: string;
	title: string;
	department: string;
	companyName: string;
	country: string;
}

function createPerson(person: PersonValues): DatabaseRecord {
	const { _id, name, title, department, companyName, country } = person;
	const slug = toSlug(name);
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
		lead_linkedin_url: `https://www.linkedin.com/in/${slug}`,
		linkedin_short: slug,
		lead_quality_score: 3,
		connections_count: 500,
		experiences: [
			{ company_name: 'Initech', company_domain: 'initech.example.com', date_to: 'May 2024' },
			{
				company_name: companyName,
				company_domain: toDomain(companyName),
				company_linkedin_url: `https://www.linkedin.com/company/${toSlug(companyName)}`,
				title,
				date_from: 'June 2024',
			},
		],
		skills: [],
	};
}

interface CompanyValues {
	_id: string;
	name: string;
	industry: string;
	size: string;
	country: string;
}

function createCompany({ _id, name, industry, size, country }: CompanyValues): DatabaseRecord {
	const domain = toDomain(name);
	return {
		_id,
		company_id: _id,
		company_name: name,
		company_domain: domain,
		company_website_url: `https://${domain}`,
		company_linkedin_url: `https://www.linkedin.com/company/${toSlug(name)}`,
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

function toSlug(name: string): string {
	return name.toLowerCase().replaceAll(' ', '-');
}

function toDomain(companyName: string): string {
	return `${toSlug(companyName)}.example.com`;
}
