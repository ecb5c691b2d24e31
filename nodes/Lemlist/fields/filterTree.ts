import type { IDataObject } from 'n8n-workflow';

import { defineField } from './defineField';

/** lemlist's limits of a filter tree (docs/lemlist-api.md#filter-trees). */
const MAX_CONDITIONS = 50;
const MAX_DEPTH = 5;

/** Operators that compare with a list, and those that compare with nothing. */
const LIST_OPERATORS = ['is_any_of', 'is_none_of'];
const LONE_OPERATORS = ['is_empty', 'is_not_empty'];

/** The operators that lemlist was seen to offer, for fields that its list lacks. */
export const KNOWN_OPERATORS = [
	...['is', 'is_not', ...LIST_OPERATORS, ...LONE_OPERATORS],
	...['contains', 'is_before'],
];

const EXAMPLE =
	'{"connector": "and", "children": [{"property": "...", "operator": "is", "value": "..."}]}';

interface FilterTreeOptions {
	/** What is filtered, such as "contacts". */
	records: string;
	/** The methods that list the fields, and the operators of the selected field. */
	fieldsMethod: string;
	operatorsMethod: string;
	/** The parameters that show the conditions, where a form has other ways to select. */
	show?: Record<string, string[]>;
	/** The parameter that the list of fields depends on. */
	dependsOn?: string;
	/** What holds without any condition, to end a sentence; by default, all records match. */
	withoutAny?: string;
}

/**
 * The fields of a filter tree: conditions in rows that are combined in one way, or any tree as JSON.
 * `toFilterTree` reads them, and `filterTreeProblem` checks them.
 */
export function filterTree({
	records,
	fieldsMethod,
	operatorsMethod,
	show,
	dependsOn,
	withoutAny = 'all match',
}: FilterTreeOptions) {
	return [
		defineField({
			displayName: 'Specify Conditions',
			name: 'specifyConditions',
			type: 'options',
			...(show && { displayOptions: { show } }),
			default: 'rows',
			description: `How to enter the conditions for ${records}`,
			options: [
				{ name: 'Using Fields Below', value: 'rows' },
				{ name: 'Using JSON', value: 'json', description: 'For nested groups of conditions' },
			],
		}),
		defineField({
			displayName: 'Must Match',
			name: 'matchType',
			type: 'options',
			displayOptions: { show: { ...show, specifyConditions: ['rows'] } },
			default: 'and',
			options: [
				{ name: 'All Conditions', value: 'and' },
				{ name: 'Any Condition', value: 'or' },
			],
		}),
		defineField({
			displayName: 'Conditions',
			name: 'conditions',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			displayOptions: { show: { ...show, specifyConditions: ['rows'] } },
			placeholder: 'Add Condition',
			default: {},
			description: `What ${records} must match, up to ${MAX_CONDITIONS} conditions; without any, ${withoutAny}`,
			options: [
				{
					displayName: 'Condition',
					name: 'condition',
					values: [
						{
							displayName: 'Field Name or ID',
							name: 'property',
							type: 'options',
							typeOptions: {
								loadOptionsMethod: fieldsMethod,
								...(dependsOn && { loadOptionsDependsOn: [dependsOn] }),
							},
							required: true,
							default: '',
							description:
								'What to compare. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
						},
						{
							displayName: 'Operator Name or ID',
							name: 'operator',
							type: 'options',
							typeOptions: {
								loadOptionsMethod: operatorsMethod,
								loadOptionsDependsOn: ['&property', ...(dependsOn ? [dependsOn] : [])],
							},
							required: true,
							default: '',
							description:
								'How to compare. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
						},
						{
							displayName: 'Value',
							name: 'value',
							type: 'string',
							displayOptions: { hide: { operator: LONE_OPERATORS } },
							default: '',
							description:
								'The value to compare with. Separate values with commas for Is Any Of and Is None Of.',
						},
					],
				},
			],
		}),
		defineField({
			displayName: 'Conditions (JSON)',
			name: 'conditionsJson',
			type: 'json',
			displayOptions: { show: { ...show, specifyConditions: ['json'] } },
			default: '',
			placeholder: 'e.g. {"property":"contactJobTitle","operator":"contains","value":"CEO"}',
			description: `A condition, or a group with a connector (and, or) and children; up to ${MAX_CONDITIONS} conditions and ${MAX_DEPTH} levels`,
		}),
	] as const;
}

interface Row {
	property?: string;
	operator?: string;
	value?: string;
}

/** The values of the fields of a filter tree. */
export interface FilterTreeValues {
	specifyConditions: string;
	matchType: string;
	conditions: { condition?: Row[] };
	conditionsJson: IDataObject;
}

/** The tree as lemlist reads it; `undefined` without conditions. */
export function toFilterTree(values: FilterTreeValues): IDataObject | undefined {
	const { specifyConditions, matchType, conditions, conditionsJson } = values;
	if (specifyConditions === 'json') return isBlank(conditionsJson) ? undefined : conditionsJson;
	const children = (conditions?.condition ?? []).map(toCondition);
	return children.length > 0 ? { connector: matchType, children } : undefined;
}

/** The tree as the JSON text of a query; empty without conditions. */
export function toFilterTreeText(values: FilterTreeValues): string {
	const tree = toFilterTree(values);
	return tree ? JSON.stringify(tree) : '';
}

function toCondition({ property, operator = '', value = '' }: Row): IDataObject {
	if (LONE_OPERATORS.includes(operator)) return { property, operator };
	return { property, operator, value: LIST_OPERATORS.includes(operator) ? toList(value) : value };
}

function toList(text: string): string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);
}

/** What lemlist would refuse in the tree of a form, and what to do; `undefined` if it is complete. */
export function filterTreeProblem(
	values: FilterTreeValues,
): { problem: string; advice: string } | undefined {
	const tree = toFilterTree(values);
	if (tree === undefined) return undefined;
	const label = values.specifyConditions === 'json' ? 'Conditions (JSON)' : 'Conditions';
	const found = findProblem(tree, 1);
	if (found) return { problem: `'${label}' ${found}`, advice: `Example: ${EXAMPLE}.` };
	const count = countConditions(tree);
	if (count <= MAX_CONDITIONS) return undefined;
	return {
		problem: `'${label}' has ${count} conditions`,
		advice: `lemlist accepts up to ${MAX_CONDITIONS}. Compare with several values in one condition.`,
	};
}

function findProblem(node: unknown, depth: number): string | undefined {
	if (!isRecord(node)) return 'contains something that is neither a condition nor a group';
	if (!('children' in node)) return findConditionProblem(node);
	if (depth > MAX_DEPTH) return `has more than ${MAX_DEPTH} levels of groups`;
	const { connector, children } = node;
	if (connector !== 'and' && connector !== 'or')
		return "has a group whose connector is neither 'and' nor 'or'";
	if (!Array.isArray(children) || children.length === 0) return 'has a group without children';
	for (const child of children) {
		const problem = findProblem(child, depth + 1);
		if (problem) return problem;
	}
	return undefined;
}

function findConditionProblem({ property, operator, value }: IDataObject): string | undefined {
	if (!property || !operator) return 'has a condition without a property or an operator';
	const isEmpty = String(value ?? '') === '';
	return isEmpty && !LONE_OPERATORS.includes(String(operator))
		? `needs a value to compare ${String(property)} with`
		: undefined;
}

function countConditions(node: IDataObject): number {
	const { children } = node as { children?: IDataObject[] };
	return children?.reduce((sum, child) => sum + countConditions(child), 0) ?? 1;
}

function isBlank(value: unknown): boolean {
	return !value || (isRecord(value) && Object.keys(value).length === 0);
}

function isRecord(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
