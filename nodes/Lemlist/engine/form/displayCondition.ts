import type { DisplayCondition, INodeProperties, NodeParameterValue } from 'n8n-workflow';

import type { Fields } from '../parameterTypes';

/** On which choices a form shows a field, such as "'Send As' is new"; nothing for one that is always there. */
export function describeCondition(
	{ displayOptions = {} }: INodeProperties,
	fields: Fields,
): string {
	const { show = {}, hide = {} } = displayOptions;
	const label = (name: string) =>
		`'${fields.find((field) => field.name === name)?.displayName ?? name}'`;
	return [
		...Object.entries(show).map(([name, values]) => `${label(name)} is ${joinOr(values)}`),
		...Object.entries(hide).map(([name, values]) => `${label(name)} is not ${joinOr(values)}`),
	].join(' and ');
}

function joinOr(values: Array<NodeParameterValue | DisplayCondition> = []): string {
	const texts = values.map(String);
	const last = texts.pop() ?? '';
	return texts.length > 0 ? `${texts.join(', ')} or ${last}` : last;
}
