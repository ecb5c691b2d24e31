import { companyField } from './company';
import { contactField } from './contact';
import { defineField } from './defineField';

const MAX_MERGED = 9;

export const contactToKeep = defineField({
	...contactField,
	displayName: 'Contact to Keep',
	description: 'The contact to keep, from the list or by ID or email address',
});

export const companyToKeep = defineField({
	...companyField,
	displayName: 'Company to Keep',
	description: 'The company to keep',
});

const merged = {
	type: 'string',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add ID' },
	required: true,
} as const;

export const mergedContacts = defineField({
	...merged,
	displayName: 'Contacts to Merge',
	name: 'mergedContactIds',
	default: [],
	placeholder: 'ID of a contact',
	description: `The IDs of up to ${MAX_MERGED} contacts to merge into the one to keep; they are deleted`,
});

export const mergedCompanies = defineField({
	...merged,
	displayName: 'Companies to Merge',
	name: 'mergedCompanyIds',
	default: [],
	placeholder: 'ID of a company',
	description: `The IDs of up to ${MAX_MERGED} companies to merge into the one to keep; they are deleted`,
});

/** What lemlist would refuse in a merge, and what to do; `undefined` if nothing. */
export function mergeProblem(
	keptId: string,
	mergedIds: readonly string[],
): { problem: string; advice: string } | undefined {
	if (mergedIds.length > MAX_MERGED) {
		return {
			problem: `${mergedIds.length} records are too many to merge at once`,
			advice: `lemlist merges up to ${MAX_MERGED} into one. Merge them in several items.`,
		};
	}
	if (!mergedIds.includes(keptId)) return undefined;
	return {
		problem: 'The record to keep is one of those to merge into it',
		advice: `Remove ${keptId} from the others.`,
	};
}
