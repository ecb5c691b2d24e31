import type { INodeParameters } from 'n8n-workflow';

/** What a node of n8n's own package has filled in, defaults included. */
export type OldParameters = Record<string, unknown>;

/** Whether n8n computes a value when the workflow runs. */
export function isExpression(value: unknown): value is string {
	return typeof value === 'string' && value.startsWith('=');
}

/** The members of a collection, which a workflow may not have saved. */
export function readCollection(old: OldParameters, name: string): OldParameters {
	const members = old[name];
	return typeof members === 'object' && members !== null ? (members as OldParameters) : {};
}

/** Our picker, set to the campaign that the other node held; empty when none was chosen. */
export function toCampaignLocator(value: unknown): INodeParameters {
	const isChosen = typeof value === 'string' && value !== '';
	return isChosen ? { __rl: true, mode: 'id', value } : { __rl: true, mode: 'list', value: '' };
}

/** The given members without those that were left empty. */
export function withoutEmpty(members: OldParameters): INodeParameters {
	return Object.fromEntries(
		Object.entries(members).filter(([, value]) => value !== undefined && value !== ''),
	) as INodeParameters;
}

/** The code of a value that is one expression and nothing else, such as `$json.on` of `={{ $json.on }}`. */
export function parseExpression(value: unknown): string | undefined {
	const [, code] = /^=\s*\{\{((?:(?!\}\}|\{\{)[\s\S])*)\}\}\s*$/.exec(String(value)) ?? [];
	return code?.trim();
}

/** Whether a switch was on, or may be when the workflow runs. */
export function mightBeTrue(value: unknown): boolean {
	return value !== undefined && value !== false && value !== '';
}
