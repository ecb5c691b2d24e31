import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { idSources } from '../../fields/idSources';
import { describeCondition } from './displayCondition';
import { fieldLabel, joinWith } from './fieldLabel';
import { forVersion } from '../defineOperation';
import { BINARY_FIELD } from '../fieldNames';
import type { ApiVersion, Operation, OperationRequest, Resource } from '../operation';

const ALWAYS = 'It needs';

/** The condition under which n8n shows a property only for the Lemlist Community Tool. */
export const TOOL_ONLY = { '@tool': [true] };

/**
 * The properties that describe the Lemlist Community Tool to a model. n8n's own description is only the
 * action, such as "Pause a lead in Lemlist". An expression selects the text when the tool is called,
 * because a text stored with the node would remain after its operation has changed.
 */
export function toolProperties(resources: readonly Resource[]): INodeProperties[] {
	return [
		{
			displayName: 'Tool Description',
			// A property `descriptionType` would make n8n use its own text (`getToolDescriptionForNode`).
			name: 'toolDescriptionMode',
			type: 'options',
			noDataExpression: true,
			displayOptions: { show: TOOL_ONLY },
			options: [
				{
					name: 'Set Automatically',
					value: 'automatic',
					description: 'What the operation does, what it needs, and its risks',
				},
				{ name: 'Set Manually', value: 'manual', description: 'Your own text' },
			],
			default: 'automatic',
			description: 'How the tool is described to the model',
		},
		{
			displayName: 'Description',
			name: 'manualToolDescription',
			type: 'string',
			typeOptions: { rows: 4 },
			required: true,
			displayOptions: { show: { ...TOOL_ONLY, toolDescriptionMode: ['manual'] } },
			default: '',
			placeholder: 'e.g. Pauses a lead who asks to be contacted later',
			description: 'What the tool does, and when the model should use it',
		},
		{
			displayName: 'Description for the Model',
			name: 'toolDescription',
			type: 'hidden',
			displayOptions: { show: TOOL_ONLY },
			default:
				"={{ $parameter.toolDescriptionMode === 'manual' ? $parameter.manualToolDescription : JSON.parse($parameter.operationTexts)[$parameter.resource][$parameter.operation] }}",
		},
		{
			displayName: 'Operation Texts',
			name: 'operationTexts',
			type: 'hidden',
			displayOptions: { show: TOOL_ONLY },
			default: JSON.stringify(allDescriptions(resources)),
		},
	];
}

function allDescriptions(resources: readonly Resource[]): object {
	const entries = resources.map(({ value, operations }) => [
		value,
		Object.fromEntries(
			operations.map((operation) => [operation.value, toolDescription(operation, 'v2')]),
		),
	]);
	return Object.fromEntries(entries) as object;
}

/** What an operation does, warns of and requires, and where the required IDs come from. */
export function toolDescription(operation: Operation, version: ApiVersion): string {
	const request = forVersion(operation, version);
	const sentences = request ? requirementSentences(request) : [];
	return [toSentence(`${operation.action}: ${operation.description}`), ...sentences].join(' ');
}

function requirementSentences({
	fields,
	requireOneOf = [],
	requireWith = {},
}: OperationRequest): string[] {
	const requirements = new Map([[ALWAYS, new Set<string>()]]);
	const add = (clause: string, text: string) =>
		requirements.set(clause, (requirements.get(clause) ?? new Set()).add(text));
	for (const field of fields.filter(isFilledByModel))
		add(toClause(describeCondition(field, fields)), describeField(field));
	if (requireOneOf.length > 0) {
		const field = fields.find(({ name }) => name === requireOneOf[0].split('.')[0]);
		const labels = requireOneOf.map((path) => fieldLabel(fields, path));
		add(toClause(field ? describeCondition(field, fields) : ''), joinWith('or', labels));
	}
	for (const [option, path = ''] of Object.entries(requireWith))
		add(toClause(`'${fieldLabel(fields, option)}' is used`), fieldLabel(fields, path));
	return [...requirements]
		.filter(([, texts]) => texts.size > 0)
		.map(([clause, texts]) => `${clause} ${[...texts].join('; ')}.`);
}

function toClause(condition: string): string {
	return condition ? `If ${condition}:` : ALWAYS;
}

// Models supply neither files nor passwords.
function isFilledByModel({ name, required, typeOptions }: INodeProperties): boolean {
	return required === true && name !== BINARY_FIELD && typeOptions?.password !== true;
}

function describeField(field: INodeProperties): string {
	const { displayName, name, description = '' } = field;
	const notes = [
		description.replace(/\.$/, ''),
		describeOptions(field),
		name in idSources ? `see "${idSources[name]}"` : '',
	].filter(Boolean);
	return notes.length > 0 ? `${displayName} (${notes.join('; ')})` : displayName;
}

// A model supplies the value of an option; the form shows only its name.
function describeOptions({ type, options = [] }: INodeProperties): string {
	if (type !== 'options' && type !== 'multiOptions') return '';
	const values = (options as INodePropertyOptions[]).map(({ value }) => value);
	return `${type === 'options' ? 'one' : 'some'} of ${values.join(', ')}`;
}

function toSentence(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}
