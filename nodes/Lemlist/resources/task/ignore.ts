import { defineOperation } from '../../engine/define';

export const ignore = defineOperation({
	name: 'Ignore',
	value: 'ignore',
	action: 'Ignore tasks',
	description: 'Take one or more tasks off the list of open tasks without doing them',
	fields: [
		{
			displayName: 'Task IDs',
			name: 'taskIds',
			type: 'string',
			typeOptions: { multipleValues: true },
			required: true,
			default: [],
			placeholder: 'e.g. opp_A1B2C3D4E5F6G7H8I',
			description: 'The IDs of the tasks, as Get Many returns them',
		},
	],
	route: 'POST /tasks/ignore',
	body: ({ taskIds }) => ({ ids: taskIds }),
	orderedBy: ({ taskIds }) => JSON.stringify(taskIds),
});
