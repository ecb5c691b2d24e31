import { ApiError } from '../http/apiError';

/** Work that a user does by hand; lemlist also calls it an opportunity. */
export interface Task {
	_id: string;
	type: string;
	title: string;
	content: string;
	/** -1 for none. */
	priority: number;
	/** The assigned user. */
	userId: string;
	dueDate: string;
	leadId?: string;
	contactId?: string;
	companyId?: string;
	campaignId?: string;
	status: 'pending' | 'completed' | 'ignored';
}

/** One entry of the `filters` of `GET /tasks` (docs/lemlist-api.md#tasks). */
interface TaskFilter {
	filterId: string;
	value?: string;
	regex?: string;
	in?: string[];
	out?: string[];
	from?: string;
	to?: string;
}

/** The values of a task that filters compare, by filter ID. */
export type TaskValues = Record<string, string | undefined>;

const TEXT_FILTERS = ['email', 'fullName', 'linkedin', 'phone'];
const LIST_FILTERS = ['assignedTo', 'campaignId', 'campaignState', 'type'];

/** Parses the filters of a query; the result says whether a task's values meet all of them. */
export function toTaskFilter(filters: string | undefined): (values: TaskValues) => boolean {
	const filterList = parseFilters(filters);
	return (values) => filterList.every((filter) => matches(filter, values[filter.filterId] ?? ''));
}

function parseFilters(filters = ''): TaskFilter[] {
	const invalidFilters = new ApiError(400, 'Malformed filters');
	try {
		const list = JSON.parse(filters) as TaskFilter[];
		if (list.every(isValidFilter)) return list;
	} catch {
		throw invalidFilters;
	}
	throw invalidFilters;
}

function isValidFilter({
	filterId,
	value,
	regex,
	in: included,
	out,
	from,
	to,
}: TaskFilter): boolean {
	if (TEXT_FILTERS.includes(filterId))
		return [value, regex].some((text) => typeof text === 'string');
	if (LIST_FILTERS.includes(filterId)) return [included, out].some((list) => Array.isArray(list));
	const days = [from, to].filter((day) => day !== undefined);
	return filterId === 'dueDate' && days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day));
}

function matches(
	{ value, regex, in: included, out, from, to }: TaskFilter,
	actual: string,
): boolean {
	if (value !== undefined) return actual === value;
	if (regex !== undefined) return new RegExp(regex, 'i').test(actual);
	if (included && !included.includes(actual)) return false;
	if (out?.includes(actual)) return false;
	const day = actual.slice(0, 'YYYY-MM-DD'.length);
	return (from === undefined || day >= from) && (to === undefined || day <= to);
}
