import type { OperationCase, CaseGroup } from './operationCase';

const OWNER = 'usr_aawMB5Gd5JJCFYvjp';

const CHANNELS = ['aircall', 'email', 'linkedin', 'whatsapp', 'sms', 'manual'];

const v2: OperationCase[] = [
	{
		operation: 'task: create',
		parameters: {
			type: 'linkedin',
			assignedTo: OWNER,
			dueDate: '2026-01-05T09:00:00.000Z',
			recordId: 'lea_1',
			additionalFields: {
				images: ['https://example.com/chart.png'],
				message: 'Ask for a demo',
				priority: '2',
				title: 'Demo',
				videos: 'https://example.com/a.mp4, https://example.com/b.mp4',
			},
		},
		sends: [
			`POST /tasks {"type":"linkedin","assignedTo":"${OWNER}","dueDate":"2026-01-05T09:00:00.000Z","recordId":"lea_1","leadId":"lea_1","images":["https://example.com/chart.png"],"message":"Ask for a demo","priority":"2","title":"Demo","videos":["https://example.com/a.mp4","https://example.com/b.mp4"]}`,
		],
		returns: [{ type: 'linkedinSend', title: 'Demo', priority: 2, leadId: 'lea_1' }],
		fails: {
			parameters: { assignedTo: 'usr_9' },
			error: 'Bad params: assignedTo (400) [item 0]',
		},
	},
	{
		operation: 'task: create',
		parameters: {
			type: 'email',
			assignedTo: OWNER,
			dueDate: '2026-01-05T09:00:00.000Z',
			recordId: 'lea_1',
			additionalFields: { subject: 'Our offer', content: '<p>Hi</p>', phone: 'Left over' },
		},
		sends: [
			`POST /tasks {"type":"email","assignedTo":"${OWNER}","dueDate":"2026-01-05T09:00:00.000Z","recordId":"lea_1","leadId":"lea_1","taskData":{"subject":"Our offer","content":"<p>Hi</p>"}}`,
		],
		returns: [{ type: 'email', content: '<p>Hi</p>' }],
		fails: {
			parameters: { recordId: 'cpn_1' },
			error: 'A company can have manual tasks only [item 0]',
		},
	},
	{
		operation: 'task: getAll',
		parameters: { returnAll: true, filters: { dueDate: { from: '2026-01-02', to: '2026-01-03' } } },
		sends: [
			'GET /v2/tasks?status=pending&dueDateFrom=2026-01-02T00%3A00%3A00.000Z&dueDateTo=2026-01-03T23%3A59%3A59.999Z&page=1&limit=100',
		],
		returns: [{ _id: 'opp_2', title: 'Visit', userId: OWNER }],
		fails: {
			fault: { status: 400, message: 'Bad team' },
			error: 'Bad team (400) [item 0]',
		},
	},
	{
		operation: 'task: getAll',
		parameters: {
			limit: 5,
			simplify: false,
			filters: {
				assignedTo: { in: [OWNER], out: ['usr_9'] },
				channel: { in: ['aircall'] },
				hasCampaign: { isThere: false },
				leadId: { out: 'lea_8, lea_9' },
				status: { in: ['due', 'done'] },
			},
			conditions: {
				condition: [{ property: 'title', operator: 'is_not', value: 'Visit' }],
			},
			options: { include: ['contact', 'company'], sortBy: 'priority', sortOrder: 'asc' },
		},
		sends: [
			`GET /v2/tasks?status=due%2Cdone&assignedTo=${OWNER}&assignedToNot=usr_9&channel=aircall&hasCampaign=false&leadIdNot=lea_8%2Clea_9&advancedFilters=${encodeURIComponent(
				JSON.stringify({
					connector: 'and',
					children: [{ property: 'title', operator: 'is_not', value: 'Visit' }],
				}),
			)}&include=contact%2Ccompany&sortBy=priority&sortOrder=asc&page=1&limit=5`,
		],
		returns: [{ _id: 'opp_3', assignedTo: OWNER, channel: 'aircall', status: 'done' }],
		fails: {
			parameters: { filters: { email: { match: 'value', text: 'a@x.io' } } },
			error: "'Email (Deprecated)' can't be combined with 'Conditions' [item 0]",
		},
	},
	{
		operation: 'task: getAll',
		parameters: {
			limit: 3,
			filters: {
				assignedTo: { in: [OWNER], out: 'usr_8, usr_9' },
				campaignState: { in: ['running'], out: [] },
				email: { match: 'regex', text: '@piedpiper.com$' },
				type: { out: ['manual'] },
			},
		},
		sends: [0, 1].map(
			(page) =>
				`GET /tasks?filters=${encodeURIComponent(
					JSON.stringify([
						{ filterId: 'assignedTo', in: [OWNER], out: ['usr_8', 'usr_9'] },
						{ filterId: 'campaignState', in: ['running'] },
						{ filterId: 'email', regex: '@piedpiper.com$' },
						{ filterId: 'type', out: ['manual'] },
					]),
				)}&page=${page}`,
		),
		returns: [{ _id: 'opp_1', type: 'phone', content: 'Call him' }],
		fails: {
			parameters: { filters: { dueDate: { from: 'someday' } } },
			error: "'From' is not a date [item 0]",
		},
	},
	{
		operation: 'task: getFilters',
		parameters: { returnAll: true, filters: { scope: 'task', search: 'channel' } },
		sends: ['GET /v2/tasks/filters?scope=task&search=channel'],
		returns: [{ field: 'channel', queryParam: 'channel', values: [...CHANNELS] }],
		fails: {
			parameters: { limit: 0, returnAll: false },
			error: "'Limit' must be 1 or more [item 0]",
		},
	},
	{
		operation: 'task: ignore',
		parameters: { taskIds: ['opp_1', 'opp_2'] },
		sends: ['POST /tasks/ignore {"ids":["opp_1","opp_2"]}'],
		returns: [{}],
		fails: { parameters: { taskIds: ['opp_9'] }, error: 'Task not found (400) [item 0]' },
	},
	{
		operation: 'task: update',
		parameters: { taskId: 'opp_1', updateFields: { done: true, priority: '0', title: 'Called' } },
		sends: ['PATCH /tasks {"id":"opp_1","done":true,"priority":"0","title":"Called"}'],
		returns: [{ _id: 'opp_1', title: 'Called', priority: 0, content: 'Call him' }],
		fails: {
			parameters: { updateFields: { images: ['https://example.com/chart.png'] } },
			error:
				'Images and videos belong to LinkedIn tasks: LINKEDIN_MEDIA_INVALID_TYPE (400) [item 0]',
		},
	},
];

export const task: CaseGroup = {
	seed(emulator) {
		emulator.addCampaign({ _id: 'cam_1' });
		const email = 'dinesh@piedpiper.com';
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', contactId: 'ctc_1', email });
		const shared = { priority: 1, userId: OWNER, status: 'pending' as const };
		emulator.state.tasks.push(
			{
				...shared,
				_id: 'opp_1',
				type: 'phone',
				title: 'Call',
				content: 'Call him',
				dueDate: '2026-01-01T09:00:00.000Z',
				leadId: 'lea_1',
				contactId: 'ctc_1',
				campaignId: 'cam_1',
			},
			{
				...shared,
				_id: 'opp_2',
				type: 'manual',
				title: 'Visit',
				content: '',
				dueDate: '2026-01-02T09:00:00.000Z',
			},
			{
				...shared,
				_id: 'opp_3',
				type: 'phone',
				title: 'Called',
				content: '',
				dueDate: '2026-01-01T10:00:00.000Z',
				status: 'completed',
			},
		);
	},
	v2,
};
