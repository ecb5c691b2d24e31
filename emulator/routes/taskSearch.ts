import { ApiError } from '../http/apiError';
import { filterField, findFields, toTreeFilter, type FilterField } from '../model/filterTrees';
import type { State } from '../model/state';
import type { Task } from '../model/tasks';
import { contactFilterFields, toContactValues } from './contactSearch';
import { parseInteger, type RouteCall, type Routes } from './route';

const DEFAULT_PAGE_SIZE = 50;
const MAX_PAGE_SIZE = 100;
const MAX_LISTED = 10_000;
const OPEN = ['due', 'upcoming', 'paused'];
const ID_FILTERS = ['contactId', 'companyId', 'leadId', 'campaignId', 'assignedTo'];

/** Every task of the team by any of its values (docs/lemlist-api.md#tasks). */
export const taskSearch: Routes = {
	'GET /v2/tasks': (call) => {
		const { context, query } = call;
		const limit = parseInteger(query.limit, DEFAULT_PAGE_SIZE, 1);
		const page = parseInteger(query.page, 1, 1);
		if (limit > MAX_PAGE_SIZE) throw refusal('INVALID_LIMIT', 'limit must be 100 or less');
		const found = sortTasks(call, findTasks(call));
		if (page * limit > MAX_LISTED || (page > 1 && (page - 1) * limit >= found.length)) {
			throw refusal('PAGE_OUT_OF_RANGE', 'Page out of range');
		}
		const results = found.slice((page - 1) * limit, page * limit);
		const records = (query.include ?? '').split(',');
		return {
			results: results.map((task) => ({
				...toTaskView(context.state, task),
				...(records.includes('contact') && { contact: { _id: task.contactId } }),
				...(records.includes('company') && { company: { _id: task.companyId } }),
			})),
			total: found.length,
			limit,
			page,
		};
	},

	'GET /v2/tasks/filters': ({ context, query }) => {
		const results = findFields(taskFilterFields(context.state), query);
		return { results, total: results.length };
	},
};

/** The fields of tasks and of the contacts that they are about. */
export function taskFilterFields(state: State): FilterField[] {
	return [
		filterField('task', 'title', 'Title', { queryParam: 'title' }),
		filterField('task', 'channel', 'Channel', {
			queryParam: 'channel',
			values: ['aircall', 'email', 'linkedin', 'whatsapp', 'sms', 'manual'],
		}),
		filterField('task', 'dueDate', 'Due Date', { type: 'date' }),
		...contactFilterFields(state),
	];
}

function findTasks({ context: { state }, query }: RouteCall): Task[] {
	const matchesTree = toTreeFilter(query.advancedFilters, taskFilterFields(state));
	return state.tasks.filter((task) => {
		const view = toTaskView(state, task);
		const contact = state.contactBook.contacts.find(({ _id }) => _id === task.contactId);
		return (
			matchesQuery(query, view) && matchesTree({ ...view, ...toContactValues(contact, state) })
		);
	});
}

type View = ReturnType<typeof toTaskView>;

function matchesQuery(query: RouteCall['query'], view: View): boolean {
	const isIn = (text: string | undefined, value: unknown) =>
		text === undefined || text.split(',').includes(String(value));
	const isWithin = (name: 'dueDate' | 'completedAt') => {
		const time = Date.parse(view[name] ?? '');
		const [from, to] = [query[`${name}From`], query[`${name}To`]].map((day) =>
			Date.parse(day ?? ''),
		);
		return !(time < from) && !(time > to) && (Number.isNaN(from ?? to) || !Number.isNaN(time));
	};
	const has = (name: string, value: unknown) =>
		query[name] === undefined || query[name] === String(value !== null);
	const contains = (text: string | undefined, values: unknown[]) =>
		text === undefined || values.join(' ').toLowerCase().includes(text.toLowerCase());
	return (
		isIn(query.taskId, view._id) &&
		ID_FILTERS.every(
			(name) =>
				isIn(query[name], view[name as keyof View]) &&
				(query[`${name}Not`] === undefined || !isIn(query[`${name}Not`], view[name as keyof View])),
		) &&
		isIn(query.type, view.type) &&
		(query.typeNot === undefined || !isIn(query.typeNot, view.type)) &&
		isIn(query.objectType, view.objectType) &&
		isIn(query.channel, view.channel) &&
		isIn(query.priority, view.priority) &&
		isIn(query.status?.replace('pending', OPEN.join(',')), view.status) &&
		isWithin('dueDate') &&
		isWithin('completedAt') &&
		has('hasCampaign', view.campaignId) &&
		has('hasDueDate', view.dueDate) &&
		contains(query.title, [view.title]) &&
		contains(query.search, [view.title, view.message])
	);
}

function sortTasks({ query }: RouteCall, found: Task[]): Task[] {
	const direction = query.sortOrder === 'asc' ? 1 : -1;
	const key = query.sortBy === 'priority' ? 'priority' : 'dueDate';
	return found.toSorted((a, b) => direction * String(a[key]).localeCompare(String(b[key])));
}

function refusal(code: string, message: string): ApiError {
	return new ApiError(400, message, 'failedWithDetails', code);
}

// Every key is there, null if it is empty
function toTaskView(state: State, task: Task) {
	const campaign = state.campaigns.find(({ _id }) => _id === task.campaignId);
	const lead = state.leads.find(({ _id }) => _id === task.leadId);
	const owner = state.users.find(({ _id }) => _id === task.userId);
	const variables = lead?.variables ?? {};
	return {
		_id: task._id,
		objectType: task.companyId ? 'company' : 'contact',
		recordId: task.companyId ?? task.contactId ?? null,
		contactId: task.contactId ?? null,
		companyId: task.companyId ?? null,
		leadId: task.leadId ?? null,
		campaignId: task.campaignId ?? null,
		assignedTo: task.userId,
		title: task.title || null,
		message: task.content || null,
		text: null,
		type: task.type,
		channel: toChannel(task.type),
		status: toStatus(task),
		priority: task.priority < 0 ? null : task.priority,
		dueDate: task.dueDate || null,
		completedAt: task.status === 'completed' ? task.dueDate : null,
		manual: !task.campaignId,
		ownerName: owner?.name ?? null,
		campaign: campaign
			? { id: campaign._id, name: campaign.name, sequenceId: campaign.sequenceId }
			: null,
		leadFirstName: variables.firstName ?? null,
		leadLastName: variables.lastName ?? null,
		leadCompanyName: variables.companyName ?? null,
	};
}

function toStatus({ status, dueDate }: Task): string {
	if (status !== 'pending') return status === 'completed' ? 'done' : 'ignored';
	return Date.parse(dueDate) > Date.now() ? 'upcoming' : 'due';
}

function toChannel(type: string): string {
	if (type === 'phone') return 'aircall';
	return /^(email|linkedin|whatsapp|sms)/.exec(type)?.[1] ?? 'manual';
}
