import { defineField } from './defineField';

export const audioStepId = defineField({
	displayName: 'Step ID',
	name: 'stepId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. stp_A1B2C3D4E5F6G7H8I',
	description: 'The voice message step of the campaign of the lead',
});

export const inputBinaryField = defineField({
	displayName: 'Input Binary Field',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	default: 'data',
	hint: 'The name of the input binary field that holds the audio file',
});
