import { defineField } from './defineField';
import { recordLocator } from './recordLocator';

export const taskField = recordLocator({
	displayName: 'Task',
	name: 'taskId',
	description: 'The task; the list shows open tasks',
	noun: 'a task',
	searchMethod: 'searchTasks',
	idPrefixes: ['opp', 'tsk'],
});

/** lemlist names its priorities by number. */
export const PRIORITIES = [
	{ name: 'Priority 0', value: '0' },
	{ name: 'Priority 1', value: '1' },
	{ name: 'Priority 2', value: '2' },
];

export const taskDueDate = defineField({
	displayName: 'Due Date',
	name: 'dueDate',
	type: 'dateTime',
	default: '',
	description: 'When the task is due',
});

export const taskContent = defineField({
	displayName: 'Content',
	name: 'content',
	type: 'string',
	typeOptions: { rows: 4 },
	displayOptions: { show: { '/type': ['email', 'linkedin', 'whatsapp'] } },
	default: '',
	description: 'The prepared text that the user sends (HTML for an email)',
});

export const taskPhone = defineField({
	displayName: 'Phone Number',
	name: 'phone',
	type: 'string',
	displayOptions: { show: { '/type': ['phone'] } },
	default: '',
	placeholder: 'e.g. +33612345678',
	description: 'The number to call',
});

export const taskSubject = defineField({
	displayName: 'Subject',
	name: 'subject',
	type: 'string',
	displayOptions: { show: { '/type': ['email'] } },
	default: '',
	description: 'The subject of the email, up to 400 characters',
});

export const taskImages = defineField({
	displayName: 'Image URLs',
	name: 'images',
	type: 'string',
	typeOptions: { multipleValues: true },
	default: [],
	placeholder: 'e.g. https://example.com/chart.png',
	description:
		'PNG, JPEG or GIF files on the internet, which lemlist copies. Only for LinkedIn tasks: up to 6 images and videos, 20 MB each.',
});

export const taskMessage = defineField({
	displayName: 'Message',
	name: 'message',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	description: 'What the task is about, up to 32,000 characters',
});

export const taskPriority = defineField({
	displayName: 'Priority',
	name: 'priority',
	type: 'options',
	allowArbitraryValues: true,
	default: '1',
	description: 'The number that lemlist uses for the priority; by default a new task has none',
	options: PRIORITIES,
});

export const taskTitle = defineField({
	displayName: 'Title',
	name: 'title',
	type: 'string',
	default: '',
	placeholder: 'e.g. Call back about the offer',
	description: 'Up to 400 characters',
});

export const taskVideos = defineField({
	displayName: 'Video URLs',
	name: 'videos',
	type: 'string',
	typeOptions: { multipleValues: true },
	default: [],
	placeholder: 'e.g. https://example.com/demo.mp4',
	description:
		'MP4 or QuickTime files on the internet, which lemlist copies. Only for LinkedIn tasks: up to 6 images and videos, 20 MB each.',
});
