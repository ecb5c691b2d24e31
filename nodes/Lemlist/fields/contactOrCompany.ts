import { defineField } from './defineField';
import { collectionMember } from './recordLocator';
import { draftOwnerField } from './user';

// Fields that contacts and companies have in common.

interface KeyKind<Name extends string> {
	/** What the keys are called: "IDs or Domains". */
	displayName: string;
	name: Name;
	/** One of them: "ID or Domain". */
	singular: string;
	placeholder: string;
	description: string;
}

/** Selects records by filters or by exactly these keys. */
export function selectRecordsBy(
	records: string,
	...keys: ReadonlyArray<{ displayName: string; name: string }>
) {
	return defineField({
		displayName: 'Select By',
		name: 'selectBy',
		type: 'options',
		default: 'filters',
		description: `How to select the ${records} to return`,
		options: [
			{
				name: 'Filters',
				value: 'filters',
				description: `All ${records}, or those that match filters`,
			},
			...keys.map(({ displayName, name }) => ({
				name: displayName,
				value: name,
				description: `Only these ${records}; missing ones are skipped`,
			})),
		].sort((a, b) => a.name.localeCompare(b.name)),
	});
}

/** The keys of the records to return, where the form selects by keys. */
export function recordKeys<const Name extends string>({
	displayName,
	name,
	singular,
	placeholder,
	description,
}: KeyKind<Name>) {
	return defineField({
		displayName,
		name,
		type: 'string',
		required: true,
		typeOptions: { multipleValues: true, multipleValueButtonText: `Add ${singular}` },
		displayOptions: { show: { selectBy: [name] } },
		default: [],
		placeholder,
		description,
	});
}

/** The IDs that records have in the CRM. */
export function recordCrmIds(records: string) {
	return recordKeys({
		displayName: 'CRM IDs',
		name: 'crmIds',
		singular: 'CRM ID',
		placeholder: 'e.g. 12345678901',
		description: `Up to 100 IDs of the ${records} in the connected CRM`,
	});
}

/** For a collection: who owns the record. */
export function recordOwner<const Name extends string>(name: Name, record: string) {
	return defineField({
		...collectionMember(draftOwnerField),
		displayName: 'Owner',
		name,
		description: `The team member who owns the ${record}; by default the owner of the API key`,
	});
}

/** For a collection: where the record comes from. */
export function recordSource(record: string) {
	return defineField({
		displayName: 'Source',
		name: 'source',
		type: 'string',
		default: 'api',
		description: `Where the ${record} comes from; only used when it is created`,
	});
}
