import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { origins } from '../fields/origins';
import { conditionOf } from './condition';
import { inVersion } from './define';
import type { ApiVersion, Operation, Resource } from './types';

// n8n shows these for the Lemlist Tool only.
const AS_TOOL: INodeProperties['displayOptions'] = { show: { '@tool': [true] } };

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
			displayOptions: AS_TOOL,
			default:
				'={{ JSON.parse($parameter.operationTexts)[$parameter.apiVersion][$parameter.resource][$parameter.operation] }}',
			description:
				'What the model is told of this tool: what the operation does, what it needs and what it warns of. Replace it to say more about your use.',
		},
		{
			displayName: 'Operation Texts',
			name: 'operationTexts',
			type: 'hidden',
			displayOptions: AS_TOOL,
			default: JSON.stringify(textsOf(resources, versions)),
		},
	];
}

function textsOf(resources: readonly Resource[], versions: readonly ApiVersion[]): object {
	const entries = versions.map((version) => [
		version,
		Object.fromEntries(
			resources.map(({ value, operations }) => [
				value,
				Object.fromEntries(
					operations
						.filter((operation) => inVersion(operation, version))
						.map((operation) => [operation.value, toolDescription(operation, version)]),
				),
			]),
		),
	]);
	return Object.fromEntries(entries) as object;
}

/** What an operation does, warns of and needs, and where the IDs that it needs come from. */
export function toolDescription(operation: Operation, version: ApiVersion): string {
	const { fields = [], alsoNeeds = [] } = inVersion(operation, version) ?? {};
	const asked = fields.filter(isAskedOfModel);
	const needs = new Map([['It needs', new Set<string>()]]);
	for (const field of asked) {
		const condition = conditionOf(field, fields);
		const opening = condition ? `If ${condition}:` : 'It needs';
		needs.set(opening, (needs.get(opening) ?? new Set()).add(explained(field)));
	}
	for (const text of alsoNeeds) needs.get('It needs')?.add(text);
	return [
		sentence(`${operation.action}: ${operation.description}`),
		...[...needs]
			.filter(([, texts]) => texts.size > 0)
			.map(([opening, texts]) => `${opening} ${[...texts].join('; ')}.`),
	].join(' ');
}

// Neither files nor passwords come from a model.
function isAskedOfModel({ name, required, typeOptions }: INodeProperties): boolean {
	return required === true && name !== 'binaryPropertyName' && typeOptions?.password !== true;
}

function explained(field: INodeProperties): string {
	const { displayName, name, description = '' } = field;
	const notes = [
		description.replace(/\.$/, ''),
		choices(field),
		name in origins ? `see "${origins[name]}"` : '',
	].filter(Boolean);
	return notes.length > 0 ? `${displayName} (${notes.join('; ')})` : displayName;
}

// A model gives the value of a choice, of which the form shows the name.
function choices({ type, options = [] }: INodeProperties): string {
	if (type !== 'options' && type !== 'multiOptions') return '';
	const values = (options as INodePropertyOptions[]).map(({ value }) => value);
	return `${type === 'options' ? 'one' : 'some'} of ${values.join(', ')}`;
}

function sentence(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}
