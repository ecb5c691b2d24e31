import { defineOperation } from '../../engine/defineOperation';

export const ignore = defineOperation({
	name: 'Ignore',
	value: 'ignore',
	action: 'Ignore tasks',
	description: 'Remove tasks from the list of open tasks without completing them',
	fields: [
		{
			displayName: 'Task Names or IDs',
			name: 'taskIds',
			type: 'multiOptions',
			typeOptions: { loadOptionsMethod: 'getTasks' },
			required: true,
			default: [],
			description:
				'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
		},
	],
	route: 'POST /tasks/ignore',
	body: ({ taskIds }) => ({ ids: taskIds }),
	serializeBy: ({ taskIds }) => JSON.stringify(taskIds),
});
