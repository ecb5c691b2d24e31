/** What a column offers: the members of the team, time zones, or the ways to contact a person. */
export type ColumnChoices = 'users' | 'timeZones' | 'contactMethods';

/** The columns of a kind of record. */
export interface ColumnSet {
	/** What lemlist's registry of fields calls the record. */
	entity: 'contact' | 'company';
	/** The names that lemlist knows for every team, and what the form calls them. */
	known: ReadonlyArray<readonly [id: string, displayName: string]>;
	/** How many of these the form shows at once; the others can be added. */
	initiallyShown?: number;
	/** The columns that offer choices; expressions may have other values. */
	choices?: Readonly<Record<string, ColumnChoices>>;
	/** What the form asks for elsewhere. */
	excluded: readonly string[];
	/** Only what the team has defined itself. */
	onlyCustom?: true;
	/** Other headings that people use for a column, without blanks and in small letters, by its name. */
	aliases?: Readonly<Record<string, string>>;
}

const PERSON_ALIASES = {
	email: 'mail emailaddress mailaddress workemail',
	firstName: 'first givenname',
	lastName: 'last surname familyname',
	jobTitle: 'title position job role',
	linkedinUrl: 'linkedin linkedinprofile linkedinprofileurl',
	phone: 'phonenumber telephone mobile mobilephone',
};

/** A lead's built-in fields, those of the original API first (docs/lemlist-api.md#lead-fields). */
export const leadColumns: ColumnSet = {
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
	choices: {
		timezone: 'timeZones',
		contactOwner: 'users',
		preferredContactMethod: 'contactMethods',
	},
	excluded: ['email'],
	aliases: {
		...PERSON_ALIASES,
		companyName: 'company organization organisation',
		companyDomain: 'website domain companywebsite companyurl',
	},
};

/** The custom variables of a lead. */
export const customVariableColumns: ColumnSet = {
	entity: 'contact',
	known: [],
	excluded: leadColumns.known.map(([id]) => id).concat(leadColumns.excluded),
	onlyCustom: true,
};

/** A contact's built-in fields (docs/lemlist-api.md#field-registry). */
export const contactColumns: ColumnSet = {
	entity: 'contact',
	initiallyShown: 4,
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
	choices: { timezone: 'timeZones' },
	excluded: [
		...['contactId', 'email', 'additionalEmails', 'linkedinUrl', 'linkedinUrlSalesNav'],
		...['contactOwner', 'source'],
	],
	aliases: PERSON_ALIASES,
};

/** A company's built-in fields (docs/lemlist-api.md#field-registry). */
export const companyColumns: ColumnSet = {
	entity: 'company',
	initiallyShown: 3,
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
	excluded: [
		'companyId',
		'name',
		'domain',
		'linkedinUrl',
		'linkedinUrlSalesNav',
		'companyOwner',
		'source',
	],
	aliases: {
		name: 'company companyname organization organisation',
		domain: 'website companydomain companywebsite companyurl',
		linkedinUrl: 'linkedin companylinkedin companylinkedinurl',
		size: 'companysize employees',
	},
};

/** The columns of each mapper, by the method of the node that loads them. */
export const COLUMN_SETS = {
	getCompanyFields: companyColumns,
	getContactFields: contactColumns,
	getCustomLeadFields: customVariableColumns,
	getLeadFields: leadColumns,
};

/** What the form calls a column that every team has; the name itself for other columns. */
export function columnLabel(name: string): string {
	const columns = [leadColumns, contactColumns, companyColumns].flatMap(({ known }) => known);
	return columns.find(([id]) => id === name)?.[1] ?? name;
}
