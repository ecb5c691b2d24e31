import { defineField } from './defineField';

export const sequenceId = defineField({
	displayName: 'Sequence ID',
	name: 'sequenceId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. seq_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the sequence, as Get Many returns it and as part of its campaign',
});

export const stepId = defineField({
	displayName: 'Step ID',
	name: 'stepId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. stp_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the step, as part of its sequence',
});
