import { defineField } from '../../fields/defineField';
import { limit as listLimit, returnAll as allOfList } from '../../fields/paging';

const paging = defineField({
	displayName: 'Pagination',
	name: 'paging',
	type: 'options',
	displayOptions: { show: { method: ['GET', 'POST'] } },
	options: [
		{
			name: 'Cursor',
			value: 'cursor',
			description: 'Each response has the cursor of the next page',
		},
		{ name: 'None', value: 'none', description: 'One request' },
		{ name: 'Offset', value: 'offset', description: 'Parameters offset and limit' },
		{ name: 'Page Number', value: 'page', description: 'Parameters page, from 1, and limit' },
		{
			name: 'Page Number and Size',
			value: 'pageAndSize',
			description:
				'Parameters page, from 1, and size; in the body of a POST, as in searches of the database',
		},
		{ name: 'Skip', value: 'skip', description: 'Parameters skip and limit' },
	],
	default: 'none',
	description: 'How lemlist paginates the list; the node reads one page after another',
});

const PAGED = ['cursor', 'offset', 'page', 'pageAndSize', 'skip'];

const cursorField = defineField({
	displayName: 'Cursor Field',
	name: 'cursorField',
	type: 'string',
	required: true,
	displayOptions: { show: { paging: ['cursor'] } },
	default: '',
	placeholder: 'e.g. pagination.next',
	description: "The path of the next page's cursor in the response; the last page has none",
});

const cursorParameter = defineField({
	displayName: 'Cursor Parameter',
	name: 'cursorParameter',
	type: 'string',
	required: true,
	displayOptions: { show: { paging: ['cursor'] } },
	default: '',
	placeholder: 'e.g. cursor',
	description: 'The query parameter that contains the cursor',
});

const returnAll = defineField({
	...allOfList,
	displayOptions: { show: { paging: PAGED } },
});

const limit = defineField({
	...listLimit,
	displayOptions: { show: { paging: PAGED, returnAll: [false] } },
});

const responseFormat = defineField({
	displayName: 'Response Format',
	name: 'responseFormat',
	type: 'options',
	displayOptions: { hide: { paging: PAGED } },
	options: [
		{
			name: 'Autodetect',
			value: 'autodetect',
			description: 'One item for each JSON record, text as a message, and anything else as a file',
		},
		{ name: 'File', value: 'file', description: 'A file, whatever the response is' },
	],
	default: 'autodetect',
});

const outputFile = defineField({
	displayName: 'Put Output File in Field',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	displayOptions: { hide: { paging: PAGED } },
	default: 'data',
	hint: 'The name of the output binary field to put a file in',
});

const options = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'If the Response Is Lost',
			name: 'repetition',
			type: 'options',
			options: [
				{
					name: 'Decide by Method',
					value: 'byMethod',
					description: 'Repeat DELETE, GET, HEAD and PUT, but not PATCH and POST',
				},
				{
					name: 'Fail',
					value: 'never',
					description: 'The error says that the outcome is unknown',
				},
				{
					name: 'Send Again',
					value: 'always',
					description: 'Only if it is safe for lemlist to process the request twice',
				},
			],
			default: 'byMethod',
			description:
				'Whether to send the request again when it is unknown whether lemlist processed it. A request that lemlist certainly did not process is always sent again.',
		},
		{
			displayName: 'Include Response Headers and Status',
			name: 'fullResponse',
			type: 'boolean',
			default: false,
			description:
				'Whether to return one item with the status, headers and body of the response. Not available with pagination.',
		},
		{
			displayName: 'List Field',
			name: 'listField',
			type: 'string',
			default: '',
			placeholder: 'e.g. data.leads',
			description:
				'With pagination, the path of the list in the response. By default, the response itself or the only list in it.',
		},
		{
			displayName: 'Page Size',
			name: 'pageSize',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 100,
			description: 'With pagination, how many records to request per page',
		},
	],
});

/** How the response is read. */
export const responseFields = [
	paging,
	cursorField,
	cursorParameter,
	returnAll,
	limit,
	responseFormat,
	outputFile,
	options,
] as const;
