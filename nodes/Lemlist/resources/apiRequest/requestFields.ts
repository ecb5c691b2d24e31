import { defineField } from '../../fields/defineField';

const method = defineField({
	displayName: 'Method',
	name: 'method',
	type: 'options',
	noDataExpression: true,
	options: [
		{ name: 'DELETE', value: 'DELETE' },
		{ name: 'GET', value: 'GET' },
		{ name: 'HEAD', value: 'HEAD' },
		{ name: 'PATCH', value: 'PATCH' },
		{ name: 'POST', value: 'POST' },
		{ name: 'PUT', value: 'PUT' },
	],
	default: 'GET',
});

const path = defineField({
	displayName: 'Path',
	name: 'path',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. /campaigns',
	description:
		"The part of the URL after the credential's base URL, as lemlist documents it, with or without a query. A complete URL is accepted if it starts with that base URL.",
});

const sendQuery = defineField({
	displayName: 'Send Query Parameters',
	name: 'sendQuery',
	type: 'boolean',
	noDataExpression: true,
	default: false,
	description: 'Whether to send query parameters in addition to those in the path',
});

const specifyQuery = defineField({
	displayName: 'Specify Query Parameters',
	name: 'specifyQuery',
	type: 'options',
	displayOptions: { show: { sendQuery: [true] } },
	options: [
		{ name: 'Using Fields Below', value: 'keypair' },
		{ name: 'Using JSON', value: 'json' },
	],
	default: 'keypair',
});

const queryParameters = defineField({
	displayName: 'Query Parameters',
	name: 'queryParameters',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Parameter',
	displayOptions: { show: { sendQuery: [true], specifyQuery: ['keypair'] } },
	default: {},
	options: [
		{
			displayName: 'Parameter',
			name: 'parameters',
			values: [
				{ displayName: 'Name', name: 'name', type: 'string', required: true, default: '' },
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					description: 'Parameters with the same name are sent as a list',
				},
			],
		},
	],
});

const jsonQuery = defineField({
	displayName: 'Query Parameters (JSON)',
	name: 'jsonQuery',
	type: 'json',
	holdsRecord: true,
	displayOptions: { show: { sendQuery: [true], specifyQuery: ['json'] } },
	default: '{}',
	placeholder: 'e.g. {"state": "running"}',
	description:
		'Values by name. Lists are sent in the format that lemlist expects, objects as JSON.',
});

const BODY_METHODS = ['DELETE', 'PATCH', 'POST', 'PUT'];

const sendBody = defineField({
	displayName: 'Send Body',
	name: 'sendBody',
	type: 'boolean',
	noDataExpression: true,
	displayOptions: { show: { method: BODY_METHODS } },
	default: false,
	description: 'Whether to send a body',
});

const contentType = defineField({
	displayName: 'Body Content Type',
	name: 'contentType',
	type: 'options',
	displayOptions: { show: { sendBody: [true] } },
	options: [
		{ name: 'File', value: 'binaryData', description: 'The file is the body' },
		{ name: 'Form Data', value: 'multipart-form-data', description: 'A form that contains a file' },
		{ name: 'JSON', value: 'json' },
	],
	default: 'json',
});

const specifyBody = defineField({
	displayName: 'Specify Body',
	name: 'specifyBody',
	type: 'options',
	displayOptions: { show: { sendBody: [true], contentType: ['json'] } },
	options: [
		{ name: 'Using Fields Below', value: 'keypair' },
		{ name: 'Using JSON', value: 'json' },
	],
	default: 'keypair',
});

const bodyRows = defineField({
	displayName: 'Body Fields',
	name: 'bodyFields',
	type: 'assignmentCollection',
	holdsAnyValue: true,
	default: {},
	description: 'Values by name, each with its own type',
});

const bodyFields = defineField({
	...bodyRows,
	displayOptions: {
		show: { sendBody: [true], contentType: ['json'], specifyBody: ['keypair'] },
	},
});

const jsonBody = defineField({
	displayName: 'JSON Body',
	name: 'jsonBody',
	type: 'json',
	displayOptions: {
		show: { sendBody: [true], contentType: ['json'], specifyBody: ['json'] },
	},
	default: '{}',
	placeholder: 'e.g. {"name": "Spring"}',
	description: 'The whole body, an object or a list',
});

const formFields = defineField({
	...bodyRows,
	displayName: 'Form Fields',
	name: 'formFields',
	displayOptions: { show: { sendBody: [true], contentType: ['multipart-form-data'] } },
	description: 'Text fields to send with the file, whose own field is named file',
});

const inputDataFieldName = defineField({
	displayName: 'Input Data Field Name',
	name: 'inputDataFieldName',
	type: 'string',
	required: true,
	displayOptions: {
		show: { sendBody: [true], contentType: ['multipart-form-data', 'binaryData'] },
	},
	default: 'data',
	hint: 'The name of the input binary field that holds the file',
});

/** What a request consists of, under the names that the HTTP Request node uses. */
export const requestFields = [
	method,
	path,
	sendQuery,
	specifyQuery,
	queryParameters,
	jsonQuery,
	sendBody,
	contentType,
	specifyBody,
	bodyFields,
	jsonBody,
	formFields,
	inputDataFieldName,
] as const;
