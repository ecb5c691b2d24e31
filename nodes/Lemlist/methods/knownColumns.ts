/** The columns of a kind of record. */
export interface Columns {
	/** What lemlist's registry of fields calls the record. */
	entity: 'contact' | 'company';
	/** The names that lemlist knows for every team, and what the form calls them. */
	known: ReadonlyArray<readonly [id: string, displayName: string]>;
	/** How many of these the form shows at once; the others can be added. */
	shown?: number;
	/** What the form asks for elsewhere. */
	own: readonly string[];
	/** Only what the team has defined itself. */
	isCustom?: true;
}

/** A lead's built-in fields, those of the original API first (docs/lemlist-api.md#lead-fields). */
export const leadColumns: Columns = {
	entity: 'contact',
	known: [
		['firstName', 'First Name'],
		['lastName', 'Last Name'],
		['companyName', 'Company Name'],
		['companyDomain', 'Company Domain'],
		['jobTitle', 'Job Title'],
		['linkedinUrl', 'LinkedIn URL'],
		['phone', 'Phone'],
		['icebreaker', 'Icebreaker'],
		['picture', 'Picture URL'],
		['timezone', 'Timezone'],
		['contactOwner', 'Contact Owner'],
		['preferredContactMethod', 'Preferred Contact Method'],
	],
	own: ['email'],
};

/** The custom variables of a lead. */
export const customColumns: Columns = {
	entity: 'contact',
	known: [],
	own: leadColumns.known.map(([id]) => id).concat(leadColumns.own),
	isCustom: true,
};

/** A contact's built-in fields (docs/lemlist-api.md#field-registry). */
export const contactColumns: Columns = {
	entity: 'contact',
	shown: 4,
	known: [
		['firstName', 'First Name'],
		['lastName', 'Last Name'],
		['jobTitle', 'Job Title'],
		['phone', 'Phone'],
		['industry', 'Industry'],
		['jobDescription', 'Job Description'],
		['languages', 'Languages'],
		['location', 'Location'],
		['picture', 'Picture URL'],
		['skills', 'Skills'],
		['summary', 'Summary'],
		['tagline', 'Tagline'],
		['timezone', 'Timezone'],
	],
	own: [
		...['contactId', 'email', 'additionalEmails', 'linkedinUrl', 'linkedinUrlSalesNav'],
		...['contactOwner', 'source'],
	],
};

/** A company's built-in fields (docs/lemlist-api.md#field-registry). */
export const companyColumns: Columns = {
	entity: 'company',
	shown: 3,
	known: [
		['industry', 'Industry'],
		['size', 'Size'],
		['location', 'Location'],
		['description', 'Description'],
		['foundedOn', 'Founded On'],
		['headquarters', 'Headquarters'],
		['picture', 'Picture URL'],
		['specialties', 'Specialties'],
		['tagline', 'Tagline'],
		['type', 'Company Type'],
	],
	own: [
		'companyId',
		'name',
		'domain',
		'linkedinUrl',
		'linkedinUrlSalesNav',
		'companyOwner',
		'source',
	],
};
