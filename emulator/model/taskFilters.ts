import { ApiError } from '../http/apiError';
import type { State } from './state';
import type { Task } from './taskTypes';

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

const TEXT_FILTERS = ['email', 'fullName', 'linkedin', 'phone'];
const LIST_FILTERS = ['assignedTo', 'campaignId', 'campaignState', 'type'];

/** Whether a task meets all filters of the query. */
export function toTaskFilter(state: State, filters: string | undefined): (task: Task) => boolean {
	const filterList = parseFilters(filters);
	return (task) => {
		const values = toFilterValues(state, task);
		return filterList.every((filter) => matches(filter, values[filter.filterId] ?? ''));
	};
}

function parseFilters(filters = '[]'): TaskFilter[] {
	const invalidFilters = new ApiError(400, 'Bad params: filters');
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

function toFilterValues(
	{ leads, campaigns }: State,
	task: Task,
): Record<string, string | undefined> {
	const lead = leads.find(({ _id }) => _id === task.leadId);
	const campaign = campaigns.find(({ _id }) => _id === task.campaignId);
	const { firstName = '', lastName = '', linkedinUrl = '', phone = '' } = lead?.variables ?? {};
	return {
		fullName: `${String(firstName)} ${String(lastName)}`.trim(),
		email: lead?.email,
		linkedin: String(linkedinUrl),
		phone: String(phone),
		campaignId: task.campaignId,
		campaignState: campaign?.status,
		type: task.type,
		assignedTo: task.userId,
		dueDate: task.dueDate,
	};
}
