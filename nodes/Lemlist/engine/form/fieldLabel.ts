import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import { columnLabel } from '../../fields/knownColumns';

type FieldOrGroup = Partial<INodeProperties> & Partial<INodePropertyCollection>;

/** What the form calls a field or a value inside of one, after the group that it belongs to: "Email: Addresses". */
export function fieldLabel(fields: readonly FieldOrGroup[], path: string): string {
	const [name, ...rest] = path.split('.');
	const field = fields.find((one) => one.name === name);
	if (rest.length === 0) return field?.displayName ?? name;
	const members = field?.values ?? field?.options;
	if (!members) return columnLabel(rest[0]);
	const label = fieldLabel(members as readonly FieldOrGroup[], rest.join('.'));
	return field?.values ? `${field.displayName}: ${label}` : label;
}

/** Joins texts as a sentence lists them: "email, lead or contact". */
export function joinWith(conjunction: 'and' | 'or', texts: readonly string[]): string {
	if (texts.length < 2) return texts.join('');
	return `${texts.slice(0, -1).join(', ')} ${conjunction} ${texts[texts.length - 1]}`;
}
