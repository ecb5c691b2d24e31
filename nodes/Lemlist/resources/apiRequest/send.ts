import { defineOperation } from '../../engine/defineOperation';
import { sendAsGiven } from '../../engine/input/emptyValue';
import { anyResponse } from '../../output/anyResponse';
import { anyListPagination } from '../../pagination/anyList';
import { groupRows, toQuery } from './query';
import { requestFields } from './requestFields';
import { responseFields } from './responseFields';

const ROUTES = [
	'GET /{+path}',
	'HEAD /{+path}',
	'POST /{+path}',
	'PATCH /{+path}',
	'PUT /{+path}',
	'DELETE /{+path}',
] as const;

export const send = defineOperation({
	name: 'Send',
	value: 'send',
	action: 'Send any request to the lemlist API',
	description:
		"Send any request that no other operation covers yet, with this node's rate limiting and retries",
	sideEffects: ['dependsOnRequest'],
	fields: [...requestFields, ...responseFields],
	routes: ROUTES,
	route: ({ method }) => ROUTES.find((route) => route.startsWith(`${method} `)) ?? ROUTES[0],
	query: ({ sendQuery, specifyQuery, queryParameters, jsonQuery }) => {
		if (!sendQuery) return {};
		return toQuery(
			specifyQuery === 'json' ? jsonQuery : groupRows(queryParameters.parameters ?? []),
		);
	},
	body: ({ sendBody, contentType, specifyBody, bodyFields, jsonBody }) => {
		if (!sendBody || contentType !== 'json') return undefined;
		if (specifyBody !== 'json') return sendAsGiven(bodyFields);
		return Array.isArray(jsonBody) ? jsonBody : sendAsGiven(jsonBody);
	},
	upload: ({ sendBody, contentType, formFields }) => {
		if (!sendBody || contentType === 'json') return undefined;
		if (contentType === 'binaryData') return { field: 'inputDataFieldName', as: 'body' };
		return { field: 'inputDataFieldName', as: 'form', texts: formFields };
	},
	pagination: ({
		method,
		paging,
		cursorField,
		cursorParameter,
		options: { listField, pageSize },
	}) =>
		anyListPagination(paging, {
			hasBody: method === 'POST',
			pageSize,
			listField,
			cursorField,
			cursorParameter,
		}),
	isRepeatable: ({ options: { repetition } }) =>
		repetition === 'always' ? true : repetition === 'never' ? false : undefined,
	output: anyResponse,
});
