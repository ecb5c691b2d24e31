import { errorResponse, ApiError } from '../../emulator/http/apiError';
import { ERROR_GROUPS, type ErrorCase } from './errorCases';
import type { ShownError } from './collectErrors';

const HEAD = ['When', "lemlist's answer", 'The node says', 'What to do'];

const UNUSUAL: Record<string, string> = {
	html: '200 with a web page',
	dropBefore: 'none, the connection breaks',
	brokenJson: '200 with half of the data',
};

/** The page of errors: for each group what the node shows, and how that looks in the editor. */
export function errorPage(shown: readonly ShownError[]): string {
	const left = [...shown];
	return ERROR_GROUPS.map(([title, cases]) =>
		section(
			title,
			cases.map((one) => [one, left.shift()!] as const),
		),
	).join('\n\n');
}

function section(title: string, rows: ReadonlyArray<readonly [ErrorCase, ShownError]>): string {
	const cells = rows.map(([one, { says, advice }]) => [one.when, answerOf(one), says, advice]);
	const table = [HEAD, HEAD.map(() => '---'), ...cells].map(
		(row) => `| ${row.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`,
	);
	const pictures = rows.flatMap(([{ file, when }]) =>
		file ? [`![${when}](screenshots/errors/${file}.png)`] : [],
	);
	const pattern = pictures.length < rows.length ? ['In the editor they look alike:'] : [];
	return [`## ${title}`, table.join('\n'), ...pattern, ...pictures].join('\n\n');
}

function answerOf({ fault, isUnreachable }: ErrorCase): string {
	if (isUnreachable) return 'none, nobody listens';
	if (fault.kind) return UNUSUAL[fault.kind];
	const { status = 500, message = '', errorShape, code } = fault;
	if (errorShape === 'html') return `${status} with a web page`;
	const { body } = errorResponse(new ApiError(status, message, errorShape, code));
	return body === '' ? `${status} without words` : `${status} \`${body}\``;
}
