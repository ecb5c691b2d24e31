import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';

/** How to list records of one kind, and how to recognize their IDs. */
interface RecordKind {
	/** With its article, as in "Select a campaign...". */
	noun: string;
	/** The method of the node that lists the records. */
	searchMethod: string;
	/** What an ID begins with, up to the underscore; lemlist has several for some kinds. */
	idPrefixes: readonly string[];
	/** A pattern for the prefix, where IDs vary more than `idPrefixes` says. */
	prefixPattern?: string;
	/** The prefixes of the IDs that the placeholder shows; the first of `idPrefixes` by default. */
	examplePrefixes?: readonly string[];
	/** An ID of a kind whose IDs are names and have no prefix. */
	nameExample?: string;
	/** What lemlist accepts in place of an ID. */
	alternative?: IdAlternative;
	/** The part of the path between the team and the ID of a record in lemlist's app. */
	appPath?: string;
}

interface IdAlternative {
	/** What follows "Enter an ID or ..." when a value is refused. */
	name: string;
	pattern: string;
	example: string;
	/** Appears in the label of the mode. */
	label?: string;
}

interface RecordLocatorOptions<Name extends string> extends RecordKind {
	displayName: string;
	name: Name;
	description: string;
	/** The parameters that the list depends on, by path. */
	dependsOn?: string[];
}

export interface RecordLocator<Name extends string> extends INodeProperties {
	name: Name;
	type: 'resourceLocator';
	modes: INodePropertyMode[];
}

export const emailAddress: IdAlternative = {
	name: 'an email address',
	pattern: '[^\\s@]+@[^\\s@]+',
	example: 'nathan@example.com',
	label: 'Email',
};

const APP_URL = 'https://app.lemlist.com';
const APP_URL_PATTERN = 'https://app\\.lemlist\\.com/\\S*?';

/**
 * A required field for one record: from a searchable list, by ID and, where lemlist's app has a page
 * for it, by URL. The types of the operation know it by its literal name.
 */
export function recordLocator<const Name extends string>({
	displayName,
	name,
	description,
	dependsOn,
	...kind
}: RecordLocatorOptions<Name>): RecordLocator<Name> {
	const field: RecordLocator<Name> = {
		displayName,
		name,
		type: 'resourceLocator',
		required: true,
		...(dependsOn && { typeOptions: { loadOptionsDependsOn: dependsOn } }),
		default: { mode: 'list', value: '' },
		description,
		// Modes have no default. n8n's lint (node-param-default-missing) knows that only of literals here.
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: `Select ${kind.noun}...`,
				typeOptions: { searchListMethod: kind.searchMethod, searchable: true },
			},
			{
				displayName: kind.alternative?.label ? `By ID or ${kind.alternative.label}` : 'By ID',
				name: 'id',
				type: 'string',
				placeholder: `e.g. ${idExamples(kind).join(' or ')}`,
				validation: idValidation(kind),
			},
		],
	};
	return kind.appPath ? withUrlMode(field, kind, kind.appPath) : field;
}

interface NamedRecordOptions<Name extends string>
	extends Omit<RecordLocatorOptions<Name>, 'idPrefixes' | 'nameExample'> {
	/** An ID as the placeholder shows it. */
	example: string;
}

/** A required field for one record of a kind whose IDs are names, without a prefix. */
export function namedRecordLocator<const Name extends string>({
	example,
	...options
}: NamedRecordOptions<Name>): RecordLocator<Name> {
	return recordLocator<Name>({ ...options, idPrefixes: [], nameExample: example });
}

/**
 * The field as a member of a collection, where nothing is required. n8n checks the members of every
 * collection, shown or not, against the parameter of the form that has their name, so these carry no
 * check.
 */
export function collectionMember<Field extends INodeProperties>(field: Field): Field {
	const modes = field.modes?.map((mode) => ({ ...mode, validation: undefined }));
	return { ...field, required: undefined, ...(modes && { modes }) };
}

function withUrlMode<Field extends RecordLocator<string>>(
	field: Field,
	kind: RecordKind,
	appPath: string,
): Field {
	const [prefix] = kind.idPrefixes;
	const regex = `${APP_URL_PATTERN}(${idPattern(kind)})`;
	return {
		...field,
		modes: [
			...field.modes,
			{
				displayName: 'By URL',
				name: 'url',
				type: 'string',
				placeholder: `e.g. ${APP_URL}/teams/tea_A1B2/${appPath}/${prefix}_A1B2`,
				extractValue: { type: 'regex', regex },
				validation: validation(
					`${regex}.*`,
					`This is not the address of ${kind.noun} in lemlist: it contains no ID that starts with ${prefix}_`,
				),
			},
		],
	};
}

function idExamples(kind: RecordKind) {
	const { idPrefixes, examplePrefixes = [idPrefixes[0]], alternative, nameExample } = kind;
	if (nameExample) return [nameExample];
	const ids = examplePrefixes.map((prefix) => `${prefix}_A1B2C3D4E5F6G7H8I`);
	return alternative ? [...ids, alternative.example] : ids;
}

/** Accepts spaces around the ID, which the engine trims. */
function idValidation(kind: RecordKind): INodePropertyMode['validation'] {
	const { noun, alternative, nameExample } = kind;
	if (nameExample) return validation('\\s*\\S+\\s*', `Enter the ID of ${noun}, without spaces`);
	const start = `starts with ${joinPrefixes(kind.idPrefixes)}`;
	if (alternative) {
		return validation(
			`\\s*(${idPattern(kind)}|${alternative.pattern})\\s*`,
			`Enter an ID that ${start}, or ${alternative.name}`,
		);
	}
	return validation(
		`\\s*${idPattern(kind)}\\s*`,
		`The ID of ${noun} ${start}, followed by letters and digits`,
	);
}

function validation(regex: string, errorMessage: string): INodePropertyMode['validation'] {
	return [{ type: 'regex', properties: { regex, errorMessage } }];
}

function idPattern({ idPrefixes, prefixPattern }: RecordKind): string {
	const anyPrefix = idPrefixes.length > 1 ? `(${idPrefixes.join('|')})` : idPrefixes[0];
	return `${prefixPattern ?? anyPrefix}_[A-Za-z0-9]+`;
}

/** "a_", "a_ or b_", "a_, b_ or c_". */
function joinPrefixes(prefixes: readonly string[]): string {
	const texts = prefixes.map((prefix) => `${prefix}_`);
	return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(Boolean).join(' or ');
}
