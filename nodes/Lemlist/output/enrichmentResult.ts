import { simplifiable } from './items';

/** The fields that lemlist reads from a LinkedIn profile. */
export const PROFILE_FIELDS = [
	...['linkedinUrl', 'firstName', 'lastName', 'occupation', 'tagline'],
	...['companyName', 'companyDomain', 'industry', 'locationName'],
];

/** What an enrichment has found, or its status. */
export const enrichmentResult = simplifiable(
	'enrichmentId',
	'enrichmentStatus',
	'enrichmentNote',
	{ email: 'data.email.email', emailStatus: 'data.email.status', phone: 'data.phone.phone' },
	...PROFILE_FIELDS.map((name) => ({ [name]: `data.linkedin.${name}` })),
);
