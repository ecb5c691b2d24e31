import type {
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	NodeParameterValueType,
} from 'n8n-workflow';

import {
	displayConditions,
	isExistenceCondition,
} from '../../nodes/Lemlist/engine/form/displayCondition';
import type { Fields } from '../../nodes/Lemlist/engine/parameterTypes';
import { describeKind } from './fieldKind';
import { code, escapeMarkdown, table } from './markdown';

/** What an operation asks for in each version of the API that has it. */
export interface FieldsByVersion {
	v2?: Fields;
	v1?: Fields;
}

/** The table of all fields, with those inside of others below them; a version is named where both exist. */
export function fieldTable({ v2 = [], v1 }: FieldsByVersion): string {
	const all = [...new Set([...v2, ...(v1 ?? [])])];
	const fields = all.filter(({ type }) => type !== 'hidden');
	const rows = fields.flatMap((field) =>
		toRows(field, fields, fields).map((row) =>
			v1 ? [...row, formatVersions(field, v2, v1)] : row,
		),
	);
	const head = ['Field', 'Value', 'Default', 'Meaning'];
	return table(v1 ? [...head, 'API'] : head, rows);
}

function formatVersions(field: INodeProperties, v2: Fields, v1: Fields): string {
	if (v2.includes(field)) return v1.includes(field) ? 'both' : 'v2';
	return 'v1';
}

function toRows(field: INodeProperties, siblings: Fields, roots: Fields, within = ''): string[][] {
	const label = `${within}**${field.displayName}** ${code(field.name)}`;
	const isRequired = field.required ? ', required' : '';
	const row = [
		label,
		`${describeKind(field)}${isRequired}`,
		formatDefault(field),
		describeField(field, [...siblings, ...roots]),
	];
	const inner = `${within}${field.displayName} &rsaquo; `;
	return [row, ...toMemberRows(field, roots, inner)];
}

function toMemberRows(field: INodeProperties, roots: Fields, within: string): string[][] {
	if (field.type === 'collection') {
		const members = (field.options ?? []) as INodeProperties[];
		return members.flatMap((member) => toRows(member, members, roots, within));
	}
	if (field.type !== 'fixedCollection') return [];
	const groups = (field.options ?? []) as INodePropertyCollection[];
	return groups.flatMap((group) => {
		const inGroup = groups.length > 1 ? `${within}${group.displayName} &rsaquo; ` : within;
		return group.values.flatMap((member) => toRows(member, group.values, roots, inGroup));
	});
}

function formatDefault({ default: preset, type }: INodeProperties): string {
	if (type === 'boolean') return preset ? 'on' : 'off';
	return isEmpty(preset) ? '' : code(preset);
}

function isEmpty(preset: NodeParameterValueType): boolean {
	if (preset === '' || preset === undefined || preset === null) return true;
	if (typeof preset !== 'object') return false;
	// A picker or a mapper says only how it is filled in.
	return Object.keys(preset).length === 0 || 'mode' in preset || 'mappingMode' in preset;
}

function describeField(field: INodeProperties, others: Fields): string {
	const { description = '', hint = '', placeholder = '' } = field;
	const example = placeholder.startsWith('e.g. ') && `e.g. ${code(placeholder.slice(5))}`;
	return [
		sentence(escapeMarkdown(description)),
		sentence(escapeMarkdown(hint)),
		example,
		describeCondition(field, others),
	]
		.filter(Boolean)
		.join(' ');
}

function sentence(text: string): string {
	return text && !/[.!?]$/.test(text) ? `${text}.` : text;
}

function describeCondition(field: INodeProperties, others: Fields): string {
	const sentences = displayConditions(field).map(({ fieldName, values, isShown }) => {
		if (values.some(isExistenceCondition)) return isShown ? 'Only in older workflows.' : '';
		// A mapper has its mode inside of its value.
		const [otherName] = fieldName.split('.');
		const other = others.find(({ name }) => name === otherName);
		const choices = values.map((value) => formatChoice(value, other)).join(' or ');
		return `Only if *${other?.displayName ?? fieldName}* is ${isShown ? '' : 'not '}${choices}.`;
	});
	return sentences.filter(Boolean).join(' ');
}

function formatChoice(value: unknown, field?: INodeProperties): string {
	if (typeof value === 'boolean') return value ? 'on' : 'off';
	if (field?.type === 'resourceMapper') return '*Map Automatically*';
	const choices = (field?.options ?? []) as INodePropertyOptions[];
	return `*${choices.find((choice) => choice.value === value)?.name ?? String(value)}*`;
}
