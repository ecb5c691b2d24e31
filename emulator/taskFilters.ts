import { Refusal } from './errors';
import type { State } from './state';
import type { Task } from './taskState';

/** One entry of the `filters` of `GET /tasks` (docs/lemlist-api.md#tasks). */
interface Filter {
	filterId: string;
	value?: string;
	regex?: string;
	in?: string[];
	out?: string[];
	from?: string;
	to?: string;
}

const TEXTS = ['email', 'fullName', 'linkedin', 'phone'];
const LISTS = ['assignedTo', 'campaignId', 'campaignState', 'type'];

/** Whether a task meets all filters of the query. */
export function meetsFilters(state: State, filters: string | undefined): (task: Task) => boolean {
	const wanted = parsed(filters);
	return (task) => {
		const facts = factsOf(state, task);
		return wanted.every((filter) => meets(filter, facts[filter.filterId] ?? ''));
	};
}

function parsed(filters = '[]'): Filter[] {
	const refusal = new Refusal(400, 'Bad params: filters');
	try {
		const list = JSON.parse(filters) as Filter[];
		if (list.every(isKnown)) return list;
	} catch {
		throw refusal;
	}
	throw refusal;
}

function isKnown({ filterId, value, regex, in: wanted, out, from, to }: Filter): boolean {
	if (TEXTS.includes(filterId)) return [value, regex].some((text) => typeof text === 'string');
	if (LISTS.includes(filterId)) return [wanted, out].some((list) => Array.isArray(list));
	const days = [from, to].filter((day) => day !== undefined);
	return filterId === 'dueDate' && days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day));
}

function meets({ value, regex, in: wanted, out, from, to }: Filter, fact: string): boolean {
	if (value !== undefined) return fact === value;
	if (regex !== undefined) return new RegExp(regex, 'i').test(fact);
	if (wanted && !wanted.includes(fact)) return false;
	if (out?.includes(fact)) return false;
	const day = fact.slice(0, 'YYYY-MM-DD'.length);
	return (from === undefined || day >= from) && (to === undefined || day <= to);
}

function factsOf({ leads, campaigns }: State, task: Task): Record<string, string | undefined> {
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
