import { ApiError } from '../http/apiError';
import type { State } from '../model/state';
import { toTaskFilter, type Task, type TaskValues } from '../model/tasks';
import type { EmulatorContext } from '../context';
import { bodyObject, parseInteger, requireById, type RouteCall, type Routes } from './route';

// lemlist doesn't document its page size
const PAGE_SIZE = 20;
const MAX_TITLE_LENGTH = 400;

// lemlist returns other names than it accepts (docs/lemlist-api.md#tasks)
const DISPLAYED_TYPES: Record<string, string> = {
	email: 'email',
	manual: 'manual',
	phone: 'phone',
	linkedin: 'linkedinSend',
	whatsapp: 'whatsappMessage',
};

export const tasks: Routes = {
	'GET /tasks': ({ context, query }) => {
		const page = parseInteger(query.page, 0);
		const matches = toTaskFilter(query.filters);
		const found = context.state.tasks
			.filter(({ status }) => status === 'pending')
			.filter((task) => matches(toTaskValues(context.state, task)));
		const results = found.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE).map(toTaskView);
		return { results, page: String(page) };
	},

	'POST /tasks': (call) => {
		const { context } = call;
		const body = bodyObject(call);
		const type = DISPLAYED_TYPES[String(body.type)];
		if (type === undefined) throw new ApiError(400, 'Bad params: type');
		const { subject = '', content, phone } = (body.taskData ?? {}) as Record<string, string>;
		if (subject.length > MAX_TITLE_LENGTH || String(body.title ?? '').length > MAX_TITLE_LENGTH)
			throw new ApiError(400, 'Bad params: title');
		if (String(body.recordId).startsWith('cpn_') && type !== 'manual')
			throw new ApiError(400, 'Company tasks must be manual');
		const task: Task = {
			_id: context.nextId('opp'),
			type,
			title: String(body.title ?? ''),
			content: String(content ?? body.message ?? ''),
			...(subject && { subject }),
			...(phone && { phone }),
			priority: parsePriority(body.priority),
			userId: requireMemberId(context, body.assignedTo),
			dueDate: parseDate(body.dueDate),
			// The former name wins (docs/lemlist-api.md#tasks)
			...resolveSubject(context, body.leadId ?? body.recordId),
			status: 'pending',
		};
		context.state.tasks.push(task);
		return toTaskView(task);
	},

	'PATCH /tasks': (call) => {
		const body = bodyObject(call);
		const task = requireTask(call, body.id);
		const { title, message, priority, assignedTo, dueDate, images, videos, done } = body;
		if ((images ?? videos) && !task.type.startsWith('linkedin')) {
			const reason = 'Images and videos belong to LinkedIn tasks';
			throw new ApiError(400, reason, 'errorAndCode', 'LINKEDIN_MEDIA_INVALID_TYPE');
		}
		if (assignedTo !== undefined) task.userId = requireMemberId(call.context, assignedTo);
		if (dueDate !== undefined) task.dueDate = parseDate(dueDate);
		if (title !== undefined) task.title = String(title);
		if (message !== undefined) task.content = String(message);
		if (priority !== undefined) task.priority = parsePriority(priority);
		if (done === true) task.status = 'completed';
		return toTaskView(task);
	},

	'POST /tasks/ignore': (call) => {
		const { ids } = bodyObject(call);
		if (!Array.isArray(ids)) throw new ApiError(400, 'Bad params: ids');
		for (const task of ids.map((id) => requireTask(call, id))) task.status = 'ignored';
		return {};
	},
};

function toTaskView({ status: _status, priority, ...task }: Task) {
	return priority < 0 ? task : { ...task, priority };
}

function requireTask({ context }: RouteCall, id: unknown): Task {
	return requireById(context.state.tasks, id, new ApiError(400, 'Task not found'));
}

// lemlist accepts a string and returns a number
function parsePriority(priority: unknown = ''): number {
	if (!['', '0', '1', '2'].includes(priority as string)) {
		throw new ApiError(400, 'Bad params: priority');
	}
	return priority === '' ? -1 : Number(priority);
}

function requireMemberId({ state }: EmulatorContext, id: unknown): string {
	return requireById(state.users, id, new ApiError(400, 'Bad params: assignedTo'))._id;
}

function parseDate(date: unknown): string {
	const time = Date.parse(String(date));
	if (Number.isNaN(time)) throw new ApiError(400, 'Bad params: dueDate');
	return new Date(time).toISOString();
}

function resolveSubject({ state }: EmulatorContext, recordId: unknown): Partial<Task> {
	const lead = state.leads.find(({ _id }) => _id === recordId);
	if (lead) return { leadId: lead._id, contactId: lead.contactId, campaignId: lead.campaignId };
	const { contacts, companies } = state.contactBook;
	if (contacts.some(({ _id }) => _id === recordId)) return { contactId: String(recordId) };
	if (companies.some(({ _id }) => _id === recordId)) return { companyId: String(recordId) };
	throw new ApiError(400, 'Bad params: recordId');
}

function toTaskValues({ leads, campaigns }: State, task: Task): TaskValues {
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
