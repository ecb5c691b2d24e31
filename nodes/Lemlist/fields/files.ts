import { defineField } from './defineField';
import { simplify } from './simplify';

export const csvOutput = defineField({
	displayName: 'Return As',
	name: 'csvOutput',
	type: 'options',
	options: [
		{
			name: 'File',
			value: 'file',
			description: 'The CSV file as binary data, whatever its size',
		},
		{ name: 'Rows', value: 'rows', description: 'One item for each row of the CSV file' },
	],
	default: 'rows',
});

export const outputBinaryField = defineField({
	displayName: 'Put Output File in Field',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	displayOptions: { show: { csvOutput: ['file'] } },
	default: 'data',
	hint: 'The name of the output binary field to put the file in',
});

/** Of the rows of a file, which hold records of a known kind. */
export const simplifyRows = defineField({
	...simplify,
	displayOptions: { show: { csvOutput: ['rows'] } },
});

export const inputBinaryField = defineField({
	displayName: 'Input Binary Field',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	default: 'data',
	hint: 'The name of the input binary field that holds the audio file',
});
