import { Refusal } from '../errors';
import { meetsFilters } from '../taskFilters';
import type { Task } from '../taskState';
import type { World } from '../world';
import { bodyObject, wholeNumber, type Call, type Routes } from './route';

// lemlist does not publish its own
const PAGE_SIZE = 20;

// lemlist returns other names than it accepts (docs/lemlist-api.md#tasks)
const SHOWN_TYPES: Record<string, string> = {
	email: 'email',
	manual: 'manual',
	phone: 'phone',
	linkedin: 'linkedinSend',
};

export const tasks: Routes = {
	'GET /tasks': ({ world, query }) => {
		const page = wholeNumber(query.page, 0);
		const found = world.state.tasks
			.filter(({ status }) => status === 'pending')
			.filter(meetsFilters(world.state, query.filters));
		const results = found.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE).map(view);
		return { results, page: String(page) };
	},

	'POST /tasks': (call) => {
		const { world } = call;
		const body = bodyObject(call);
		const type = SHOWN_TYPES[String(body.type)];
		if (type === undefined) throw new Refusal(400, 'Bad params: type');
		const task: Task = {
			_id: world.nextId('opp'),
			type,
			title: String(body.title ?? ''),
			content: String(body.message ?? ''),
			priority: priorityOf(body.priority),
			userId: memberOf(world, body.assignedTo),
			dueDate: dateOf(body.dueDate),
			...subjectOf(world, body.recordId ?? body.leadId),
			status: 'pending',
		};
		world.state.tasks.push(task);
		return view(task);
	},

	'PATCH /tasks': (call) => {
		const body = bodyObject(call);
		const task = taskOf(call, body.id);
		const { title, message, priority, assignedTo, dueDate, images, videos, done } = body;
		if ((images ?? videos) && !task.type.startsWith('linkedin')) {
			const reason = 'Images and videos belong to LinkedIn tasks';
			throw new Refusal(400, reason, 'errorAndCode', 'LINKEDIN_MEDIA_INVALID_TYPE');
		}
		if (assignedTo !== undefined) task.userId = memberOf(call.world, assignedTo);
		if (dueDate !== undefined) task.dueDate = dateOf(dueDate);
		if (title !== undefined) task.title = String(title);
		if (message !== undefined) task.content = String(message);
		if (priority !== undefined) task.priority = priorityOf(priority);
		if (done === true) task.status = 'completed';
		return view(task);
	},

	'POST /tasks/ignore': (call) => {
		const { ids } = bodyObject(call);
		if (!Array.isArray(ids)) throw new Refusal(400, 'Bad params: ids');
		for (const task of ids.map((id) => taskOf(call, id))) task.status = 'ignored';
		return {};
	},
};

function view({ status: _status, priority, ...task }: Task) {
	return priority < 0 ? task : { ...task, priority };
}

function taskOf({ world }: Call, id: unknown): Task {
	const task = world.state.tasks.find(({ _id }) => _id === id);
	if (!task) throw new Refusal(400, 'Task not found');
	return task;
}

// Written as a text, shown as a number
function priorityOf(priority: unknown = ''): number {
	if (!['', '0', '1', '2'].includes(priority as string)) {
		throw new Refusal(400, 'Bad params: priority');
	}
	return priority === '' ? -1 : Number(priority);
}

function memberOf({ state }: World, id: unknown): string {
	const member = state.users.find(({ _id }) => _id === id);
	if (!member) throw new Refusal(400, 'Bad params: assignedTo');
	return member._id;
}

function dateOf(date: unknown): string {
	const moment = Date.parse(String(date));
	if (Number.isNaN(moment)) throw new Refusal(400, 'Bad params: dueDate');
	return new Date(moment).toISOString();
}

function subjectOf({ state }: World, recordId: unknown): Partial<Task> {
	if (recordId === undefined) return {};
	const lead = state.leads.find(({ _id }) => _id === recordId);
	if (lead) return { leadId: lead._id, contactId: lead.contactId, campaignId: lead.campaignId };
	const { contacts, companies } = state.contactBook;
	if (contacts.some(({ _id }) => _id === recordId)) return { contactId: String(recordId) };
	if (companies.some(({ _id }) => _id === recordId)) return { companyId: String(recordId) };
	throw new Refusal(400, 'Bad params: recordId');
}
