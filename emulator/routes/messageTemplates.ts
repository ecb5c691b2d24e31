import { ApiError } from '../http/apiError';
import { containsWords, type MessageTemplate, type Snippet } from '../model/messageTemplates';
import { parseInteger, type RouteCall, type Routes } from './route';

const DEFAULT_PAGE_SIZE = 50;
const MAX_PAGE_SIZE = 100;
const MAX_SEARCH_LENGTH = 100;

/** The templates and snippets of the team, which the API only reads. */
export const messageTemplates: Routes = {
	'GET /message-templates': (call) => {
		const tags = call.query.tags?.split(',');
		const found = call.context.state.texts.templates.filter(
			(template) =>
				matchesQuery(call, template, template.message) &&
				(tags === undefined || template.tags.some((tag) => tags.includes(tag))),
		);
		return toPage(call, found);
	},

	// Before the template, whose path matches this one too
	'GET /message-templates/tags': ({ context }) => {
		const tags = context.state.texts.templates.flatMap((template) => template.tags);
		return { data: [...new Set(tags)].sort().map((name) => ({ name })) };
	},

	'GET /message-templates/:templateId': ({ context, params: { templateId } }) =>
		requireText(context.state.texts.templates, templateId, {
			prefix: 'etp',
			code: 'EMAIL_TEMPLATE_NOT_FOUND',
		}),

	'GET /snippets': (call) =>
		toPage(
			call,
			call.context.state.texts.snippets.filter((snippet) =>
				matchesQuery(call, snippet, snippet.content),
			),
		),

	'GET /snippets/:snippetId': ({ context, params: { snippetId } }) =>
		requireText(context.state.texts.snippets, snippetId, {
			prefix: 'snt',
			code: 'SNIPPET_NOT_FOUND',
		}),
};

type TextRecord = MessageTemplate | Snippet;

function matchesQuery(
	{ query }: RouteCall,
	{ name, createdBy }: TextRecord,
	text: string,
): boolean {
	const { search = '', userIds } = query;
	if (search.length > MAX_SEARCH_LENGTH)
		throw new ApiError(400, 'search is too long', 'errorAndCode', 'VALIDATION_ERROR');
	const isByUser = userIds === undefined || userIds.split(',').includes(createdBy);
	return isByUser && [name, text].some((one) => containsWords(one, search));
}

function toPage({ query }: RouteCall, found: TextRecord[]) {
	const limit = Math.min(parseInteger(query.limit, DEFAULT_PAGE_SIZE, 1), MAX_PAGE_SIZE);
	const page = parseInteger(query.page, 1, 1);
	const totalRecords = found.length;
	const pagination = { page, limit, totalRecords, totalPages: Math.ceil(totalRecords / limit) };
	return { data: found.slice((page - 1) * limit, page * limit), meta: { pagination } };
}

function requireText<Text extends TextRecord>(
	texts: Text[],
	id: string,
	{ prefix, code }: { prefix: string; code: string },
): Text {
	if (!id.startsWith(`${prefix}_`))
		throw new ApiError(400, 'Wrong ID', 'errorAndCode', 'WRONG_PARAM_ID');
	const text = texts.find(({ _id }) => _id === id);
	if (text) return text;
	throw new ApiError(404, 'Not found', 'errorAndCode', code);
}
