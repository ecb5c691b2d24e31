import {
	isExpression,
	NodeHelpers,
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyCollection,
	type INodePropertyOptions,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { Lemlist } from '../../nodes/Lemlist/Lemlist.node';
import { LemlistTrigger } from '../../nodes/Lemlist/LemlistTrigger.node';

const PREFIX = 'n8n-nodes-lemlist.';
const DESCRIPTIONS: Record<string, INodeTypeDescription> = {
	lemlist: new Lemlist().description,
	lemlistTool: { ...new Lemlist().description, name: 'lemlistTool' },
	lemlistTrigger: new LemlistTrigger().description,
};

export const OTHER_PACKAGES = /^(n8n-nodes-base|@n8n\/n8n-nodes-langchain)\./;

export function isOurs({ type }: INode): boolean {
	return type.startsWith(PREFIX);
}

/** The fields of our node that n8n would mark as invalid, and parameters that its form does not have. */
export function findProblems(node: INode): string[] {
	const description = DESCRIPTIONS[node.type.replace(PREFIX, '')];
	if (!description) return [`${node.name}: there is no node ${node.type}`];

	const parameters = withCampaign(node.parameters);
	const { properties } = description;
	const shown = properties.filter((property) =>
		NodeHelpers.displayParameter(withDefaults(node, parameters), property, node, description),
	);
	const filled = { ...node, parameters };
	const { parameters: issues = {} } =
		NodeHelpers.getNodeParametersIssues(properties, filled, description) ?? {};
	return [...Object.values(issues).flat(), ...findUnknown(parameters, shown)].map(
		(problem) => `${node.name}: ${problem}`,
	);

	function withDefaults(of: INode, given: INodeParameters): INodeParameters {
		const all = NodeHelpers.getNodeParameters(properties, given, true, false, of, description);
		return all ?? given;
	}
}

function withCampaign(parameters: INodeParameters): INodeParameters {
	const { campaignId } = parameters;
	const isOpen = campaignId !== undefined && (campaignId as { value?: unknown }).value === '';
	return isOpen
		? { ...parameters, campaignId: { __rl: true, mode: 'id', value: 'cam_1' } }
		: parameters;
}

/** Names and options that a form does not have, including those in its collections. */
function findUnknown(values: object, fields: readonly INodeProperties[], path = ''): string[] {
	return Object.entries(values).flatMap(([name, value]) => {
		const at = `${path}${name}`;
		const field = fields.find((candidate) => candidate.name === name);
		return field ? findUnknownChoices(field, value, at) : [`there is no field ${at}`];
	});
}

function findUnknownChoices(
	{ type, options = [] }: INodeProperties,
	value: unknown,
	at: string,
): string[] {
	if (isExpression(value)) return [];
	if (type === 'collection')
		return findUnknown(value as object, options as INodeProperties[], `${at}.`);
	if (type === 'fixedCollection') {
		return Object.entries(value as object).flatMap(([name, entries]) => {
			const { values } = (options as INodePropertyCollection[]).find((one) => one.name === name)!;
			return [entries].flat().flatMap((entry) => findUnknown(entry, values, `${at}.${name}.`));
		});
	}
	if (type !== 'options' && type !== 'multiOptions') return [];
	const choices = (options as INodePropertyOptions[]).map((option) => option.value);
	return [value]
		.flat()
		.flatMap((one) => (choices.includes(one as string) ? [] : [`${at} has no ${one}`]));
}
