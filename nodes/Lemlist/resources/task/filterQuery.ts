import type { IDataObject } from 'n8n-workflow';

import { withoutBlanks } from '../../engine/input/values';

/** One filter of the form: a text or a pattern, lists of included and excluded values, days, or a presence. */
interface Condition {
	match?: string;
	text?: string;
	in?: string[] | string;
	out?: string[] | string;
	from?: string;
	to?: string;
	isThere?: boolean;
}

type Conditions = Readonly<Record<string, Condition | undefined>>;

/** The filters that only lemlist's first list of tasks has. */
const FIRST_LIST_ONLY = ['campaignState', 'email', 'fullName', 'linkedin', 'phone'] as const;

/** The filters that only today's list has. */
const SEARCH_ONLY = [
	...(['channel', 'companyId', 'completedAt', 'contactId', 'contactLinkedinUrl'] as const),
	...(['hasCampaign', 'hasDueDate', 'leadId', 'priority', 'objectType', 'search'] as const),
	...(['status', 'taskId', 'title'] as const),
];

/** What each of lemlist's two lists of tasks has and the other one lacks. */
export const FIELDS_BY_LIST = [
	FIRST_LIST_ONLY.map((name) => `filters.${name}` as const),
	[
		...SEARCH_ONLY.map((name) => `filters.${name}` as const),
		...(['conditions', 'conditionsJson', 'options'] as const),
	],
];

/** Whether the filters need lemlist's first list of tasks, which saved workflows may use. */
export function needsFirstList(filters: Conditions): boolean {
	return FIRST_LIST_ONLY.some((name) => filters[name] !== undefined);
}

/** The query of lemlist's first list of tasks: the JSON text of a list, which it requires even if it is empty. */
export function toFirstListQuery(filters: Conditions): IDataObject {
	const list = Object.entries(filters).flatMap(([filterId, condition = {}]) => {
		const filter = toFilter(condition);
		return Object.keys(filter).length > 0 ? [{ filterId, ...filter }] : [];
	});
	return { filters: JSON.stringify(list) };
}

function toFilter({ match, text, from, to, in: included, out }: Condition) {
	return withoutBlanks({
		...(match && { [match]: text }),
		from: toDay(from),
		to: toDay(to),
		in: included,
		out,
	});
}

/** The query of today's list of tasks: open ones unless a status is given. */
export function toSearchQuery(filters: Conditions): IDataObject {
	const entries = Object.entries(filters).flatMap(([name, condition = {}]) => [
		[name, condition.text ?? toText(condition.isThere) ?? toText(condition.in)],
		[`${name}Not`, toText(condition.out)],
		[`${name}From`, condition.from && `${toDay(condition.from)}T00:00:00.000Z`],
		[`${name}To`, condition.to && `${toDay(condition.to)}T23:59:59.999Z`],
	]);
	return { status: 'pending', ...withoutBlanks(Object.fromEntries(entries) as IDataObject) };
}

// lemlist filters by day.
function toDay(date = ''): string {
	return date.slice(0, 'YYYY-MM-DD'.length);
}

// The engine leaves `false` out of queries, where it usually means the default.
function toText(value: boolean | string[] | string | undefined): string | undefined {
	return value === undefined ? undefined : String(value);
}
