import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { idSources } from '../../fields/idSources';
import { describeCondition } from './displayCondition';
import { forVersion } from '../defineOperation';
import type { ApiVersion, Operation, Resource } from '../operation';

// n8n shows these for the Lemlist Tool only.
const TOOL_ONLY: INodeProperties['displayOptions'] = { show: { '@tool': [true] } };

/**
 * What a model is told of the Lemlist Tool. By itself n8n would tell it the action alone, such as
 * "Pause a lead in Lemlist". The text is looked up when the tool is used, because a text that is
 * stored with the node would outlive a change of its operation.
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

/** What an operation does, warns of and needs, and where the IDs that it needs come from. */
export function toolDescription(operation: Operation, version: ApiVersion): string {
	const { fields = [], alsoNeeds = [] } = forVersion(operation, version) ?? {};
	const modelFields = fields.filter(isFilledByModel);
	const requirements = new Map([['It needs', new Set<string>()]]);
	for (const field of modelFields) {
		const condition = describeCondition(field, fields);
		const clause = condition ? `If ${condition}:` : 'It needs';
		requirements.set(clause, (requirements.get(clause) ?? new Set()).add(describeField(field)));
	}
	for (const text of alsoNeeds) requirements.get('It needs')?.add(text);
	return [
		toSentence(`${operation.action}: ${operation.description}`),
		...[...requirements]
			.filter(([, texts]) => texts.size > 0)
			.map(([clause, texts]) => `${clause} ${[...texts].join('; ')}.`),
	].join(' ');
}

// Neither files nor passwords come from a model.
function isFilledByModel({ name, required, typeOptions }: INodeProperties): boolean {
	return required === true && name !== 'binaryPropertyName' && typeOptions?.password !== true;
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

// A model gives the value of a choice, of which the form shows the name.
function describeOptions({ type, options = [] }: INodeProperties): string {
	if (type !== 'options' && type !== 'multiOptions') return '';
	const values = (options as INodePropertyOptions[]).map(({ value }) => value);
	return `${type === 'options' ? 'one' : 'some'} of ${values.join(', ')}`;
}

function toSentence(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}
