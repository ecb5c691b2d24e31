import { defineOperation } from '../../engine/defineOperation';
import { asList } from '../../output/records';

const findLabel = (name: string) => (labels: unknown) =>
	asList(labels).find((label) => label.name === name);

export const createLabel = defineOperation({
	name: 'Create Label',
	value: 'createLabel',
	action: 'Create a label for conversations',
	description: "Add a label to the team's inbox. The API can't change or delete it.",
	fields: [
		{
			displayName: 'Label Name',
			name: 'labelName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Interested',
			description: 'The name of the label, unique in the team',
		},
	],
	route: 'POST /inbox/labels',
	body: ({ labelName }) => ({ labelName }),
	serializeBy: ({ labelName }) => labelName,
	lookup: ({ labelName }) => ({ route: 'GET /inbox/labels', findRecord: findLabel(labelName) }),
});
