import type { INodeParameters } from 'n8n-workflow';

/** The parameters of a built-in node, defaults included. */
export type OldParameters = Record<string, unknown>;

/** Whether a value is an expression. */
export function isExpression(value: unknown): value is string {
	return typeof value === 'string' && value.startsWith('=');
}

/** The members of a collection; none if the workflow has not saved it. */
export function readCollection(old: OldParameters, name: string): OldParameters {
	const members = old[name];
	return typeof members === 'object' && members !== null ? (members as OldParameters) : {};
}

/** Our locator, set to the campaign of the built-in node; empty if it had none. */
export function toCampaignLocator(value: unknown): INodeParameters {
	const isChosen = typeof value === 'string' && value !== '';
	return isChosen ? { __rl: true, mode: 'id', value } : { __rl: true, mode: 'list', value: '' };
}

/** The members that are not empty. */
export function withoutEmpty(members: OldParameters): INodeParameters {
	return Object.fromEntries(
		Object.entries(members).filter(([, value]) => value !== undefined && value !== ''),
	) as INodeParameters;
}

/** The code of a value that is a single expression, such as `$json.on` of `={{ $json.on }}`. */
export function parseExpression(value: unknown): string | undefined {
	const [, code] = /^=\s*\{\{((?:(?!\}\}|\{\{)[\s\S])*)\}\}\s*$/.exec(String(value)) ?? [];
	return code?.trim();
}

/** Whether a switch is on, or may be on when the workflow runs. */
export function mightBeTrue(value: unknown): boolean {
	return value !== undefined && value !== false && value !== '';
}
