import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

// Longer lists are collapsed to keep the table readable.
const MAX_VISIBLE_CHOICES = 12;

/** The kind of value that a field accepts, as a user would call it. */
export function describeKind(field: INodeProperties): string {
	const kind = KINDS[field.type]?.(field) ?? field.type;
	return field.typeOptions?.multipleValues && field.type === 'string' ? `list of ${kind}s` : kind;
}

const KINDS: Partial<Record<INodeProperties['type'], (field: INodeProperties) => string>> = {
	string: () => 'text',
	boolean: () => 'on or off',
	number: ({ typeOptions: { minValue, maxValue } = {} }) =>
		['number', minValue !== undefined && `from ${minValue}`, maxValue && `to ${maxValue}`]
			.filter(Boolean)
			.join(' '),
	dateTime: () => 'date and time',
	options: (field) => `one of ${formatChoices(field)}`,
	multiOptions: (field) => `any of ${formatChoices(field)}`,
	json: () => 'JSON',
	collection: () => 'optional fields',
	fixedCollection: ({ typeOptions }) => (typeOptions?.multipleValues ? 'list of groups' : 'group'),
	resourceLocator: ({ modes = [] }) => modes.map(({ displayName }) => displayName).join(' or '),
	resourceMapper: () => 'fields, mapped one by one or from the input item',
	assignmentCollection: () => 'names and values',
};

function formatChoices({ options = [], typeOptions }: INodeProperties): string {
	if (typeOptions?.loadOptionsMethod) return 'the list that lemlist returns';
	const choices = (options as INodePropertyOptions[]).map(({ name, value }) =>
		name === String(value) ? name : `${name} (\`${value}\`)`,
	);
	if (choices.length <= MAX_VISIBLE_CHOICES) return choices.join(', ');
	const summary = `${choices.length} choices`;
	return `<details><summary>${summary}</summary>${choices.join(', ')}</details>`;
}
