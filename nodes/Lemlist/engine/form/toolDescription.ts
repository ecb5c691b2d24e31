import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { idSources } from '../../fields/idSources';
import { describeCondition } from './displayCondition';
import { fieldLabel, joinWith } from './fieldLabel';
import { forVersion } from '../defineOperation';
import { BINARY_FIELD } from '../fieldNames';
import type { ApiVersion, Operation, OperationRequest, Resource } from '../operation';

const ALWAYS = 'It needs';

// n8n shows these properties only for the Lemlist Community Tool.
const TOOL_ONLY: INodeProperties['displayOptions'] = { show: { '@tool': [true] } };

/**
 * The properties that describe the Lemlist Community Tool to a model. n8n's own description is only the action,
 * such as "Pause a lead in Lemlist". An expression selects the text when the tool is called, because a
 * text stored with the node would remain after its operation has changed.
 */
export function toolProperties(
	resources: readonly Resource[],
	versions: readonly ApiVersion[],
): INodeProperties[] {
	return [
		{
			displayName: 'Description',
			name: 'toolDescription',
			type: 'string',
			typeOptions: { rows: 4 },
			required: true,
			displayOptions: TOOL_ONLY,
			default:
				'={{ JSON.parse($parameter.operationTexts)[$parameter.apiVersion][$parameter.resource][$parameter.operation] }}',
			description:
				'What the model is told of this tool: what the operation does, what it needs and what it warns of. Replace it to say more about your use.',
		},
		{
			displayName: 'Operation Texts',
			name: 'operationTexts',
			type: 'hidden',
			displayOptions: TOOL_ONLY,
			default: JSON.stringify(allDescriptions(resources, versions)),
		},
	];
}

function allDescriptions(resources: readonly Resource[], versions: readonly ApiVersion[]): object {
	const entries = versions.map((version) => [
		version,
		Object.fromEntries(
			resources.map(({ value, operations }) => [
				value,
				Object.fromEntries(
					operations
						.filter((operation) => forVersion(operation, version))
						.map((operation) => [operation.value, toolDescription(operation, version)]),
				),
			]),
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

// A model supplies the value of an option, of which the form shows only the name.
function describeOptions({ type, options = [] }: INodeProperties): string {
	if (type !== 'options' && type !== 'multiOptions') return '';
	const values = (options as INodePropertyOptions[]).map(({ value }) => value);
	return `${type === 'options' ? 'one' : 'some'} of ${values.join(', ')}`;
}

function toSentence(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}
