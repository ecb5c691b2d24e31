import type { INodePropertyOptions } from 'n8n-workflow';

import type { ColumnChoices } from '../fields/knownColumns';
import type { MapperColumn } from '../fields/mapperColumn';

/** The choices by kind; `undefined` if the request to lemlist failed. */
export type Choices = Partial<Record<ColumnChoices, INodePropertyOptions[]>>;

/** The choices that need no request (docs/lemlist-api.md#lead-fields). */
export const STATIC_CHOICES: Choices = {
	contactMethods: [
		{ name: 'Email', value: 'email' },
		{ name: 'LinkedIn', value: 'linkedin' },
		{ name: 'Phone', value: 'phone' },
	],
	timeZones: ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')].map(
		(name) => ({ name, value: name }),
	),
};

/**
 * The column as a dropdown of these choices; without choices, unchanged. n8n runs no node with a value
 * that a dropdown lacks, so there is a choice for no value and one for a value that is entered already.
 * Expressions may have any value (`validateResourceMapperParameter` in n8n-workflow).
 */
export function offerChoices(
	column: MapperColumn,
	choices: INodePropertyOptions[] | undefined,
	entered: unknown,
): MapperColumn {
	if (!choices) return column;
	const options = [{ name: '[None]', value: '' }, ...choices];
	const isKnown = options.some(({ value }) => value === entered);
	const isText = typeof entered === 'string' && !entered.startsWith('=');
	if (isText && !isKnown) options.push({ name: entered, value: entered });
	return { ...column, type: 'options', options };
}
