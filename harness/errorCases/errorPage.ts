import { ApiError } from '../../emulator/http/apiError';
import { errorResponse } from '../../emulator/http/httpResponse';
import { joinBlocks, table } from '../docs/markdown';
import type { ShownError } from './collectErrors';
import type { ErrorCase, ErrorGroup } from './errorCase';

const HEAD = ['When', "lemlist's response", 'The node says', 'What to do'];

const UNUSUAL: Record<string, string> = {
	html: '200 with a web page',
	dropBefore: 'none, because the connection fails',
	brokenJson: '200 with truncated data',
	redirect: '301 with the address of another host',
};

/** The tables of all errors, and for each group what its first error looks like in the editor. */
export function errorPage(groups: readonly ErrorGroup[], shown: readonly ShownError[]): string {
	const remaining = [...shown];
	return joinBlocks(
		...groups.map((group) => section(group, remaining.splice(0, group.cases.length))),
	);
}

function section({ title, picture, cases }: ErrorGroup, shown: readonly ShownError[]): string {
	const rows = cases.map((one, index) => {
		const { says, advice } = shown[index];
		return [formatWhen(one), formatResponse(one), says, advice];
	});
	return joinBlocks(
		`## ${title}`,
		table(HEAD, rows),
		'In the editor, the first of these errors looks like this:',
		`![${cases[0].when}](screenshots/errors/${picture}.png)`,
	);
}

function formatWhen({ when, moreCodes = [] }: ErrorCase): string {
	if (moreCodes.length === 0) return when;
	return `${when}; also for ${moreCodes.map((code) => `\`${code}\``).join(', ')}`;
}

function formatResponse({ fault, isUnreachable }: ErrorCase): string {
	if (isUnreachable) return 'none, because no server responds';
	if (fault.kind) return UNUSUAL[fault.kind];
	const { status = 500, message = '', errorShape, code, headers } = fault;
	const sender = headers?.server ? ` from ${headers.server}` : '';
	if (errorShape === 'html') return `${status} with a web page${sender}`;
	const { body } = errorResponse(new ApiError(status, message, errorShape, code));
	return body === '' ? `${status} without a message` : `${status} \`${body}\``;
}
