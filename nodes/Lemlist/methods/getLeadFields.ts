import type {
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

// The names that lemlist knows for a lead (fact sheet 2.3, no. 41), first the original three.
const FIELDS: ReadonlyArray<readonly [id: string, displayName: string]> = [
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
];

/** The fields that every lead has, known without asking lemlist, so that mapping works offline too. */
export async function getLeadFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	return { fields: FIELDS.map(toField) };
}

function toField([id, displayName]: readonly [string, string]): ResourceMapperField {
	return { id, displayName, required: false, defaultMatch: false, display: true, type: 'string' };
}
