const MAX_MESSAGE_LENGTH = 300;

// In the order in which a message reads them.
const MESSAGE_KEYS = ['error', 'code', 'message', 'errors', 'title', 'detail', 'reason', 'issues'];

/**
 * The reason in an error body of any shape (docs/lemlist-api.md#error-shapes), never JSON or HTML;
 * empty if the body has none.
 */
export function parseErrorMessage(body: string): string {
	const text = body.replace(/^\uFEFF/, '').trim();
	const isJson = /^(["[{]|(null|true|false)$)/.test(text);
	const reasons = isJson ? reasonsInJson(text) : [text];
	return shorten(
		reasons.filter((reason) => !/^<|<(!doctype|html|body)\b/i.test(reason)).join(': '),
	);
}

/** The beginning of a text that fits into an error message. */
export function shorten(text: string): string {
	return text.length > MAX_MESSAGE_LENGTH ? `${text.slice(0, MAX_MESSAGE_LENGTH)}...` : text;
}

/** The reason that a part of a response states; empty if it states none. */
export function reasonIn(value: unknown): string {
	return shorten([...new Set(collectReasons(value))].join(': '));
}

function reasonsInJson(text: string): string[] {
	try {
		const value: unknown = JSON.parse(text);
		const reasons = collectReasons(value);
		return [...new Set(reasons.length > 0 ? reasons : describeValues(value))];
	} catch {
		return [];
	}
}

function collectReasons(value: unknown): string[] {
	if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
	if (Array.isArray(value)) return value.flatMap(collectReasons);
	if (typeof value !== 'object' || value === null) return [];
	const record = value as Record<string, unknown>;
	const reasons = withField(
		record,
		MESSAGE_KEYS.flatMap((key) => collectReasons(record[key])),
	);
	// In `{ ok: false, status }`, the status is a sentence.
	if (reasons.length === 0 && record.ok === false) reasons.push(...collectReasons(record.status));
	const { details } = record;
	const isRecord = typeof details === 'object';
	const all = isRecord ? [...reasons, ...collectReasons(details)] : reasons;
	return 'code' in record ? [...all, ...collectFacts({ ...record, ...(details ?? {}) })] : all;
}

// A refusal of several fields lists them, such as `{ field, code, message }`.
function withField({ field }: Record<string, unknown>, reasons: string[]): string[] {
	const [first, ...others] = reasons;
	return typeof field === 'string' && first ? [`${field}: ${first}`, ...others] : reasons;
}

// What lemlist says next to a code, such as `contactCount` or `allowedTypes`.
function collectFacts(record: Record<string, unknown>): string[] {
	return Object.entries(record).flatMap(([name, value]) => {
		if (MESSAGE_KEYS.includes(name) || /status/i.test(name)) return [];
		if (typeof value === 'number') return [`${name} ${value}`];
		const isList = Array.isArray(value) && value.every((entry) => typeof entry === 'string');
		return isList && value.length > 0 ? [`${name} ${value.join(', ')}`] : [];
	});
}

// Such as `{ enrichmentStatus: 'not-found' }`.
function describeValues(value: unknown): string[] {
	const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	const texts = entries.filter(([, inner]) => ['string', 'number'].includes(typeof inner));
	return texts.length > 0 ? [texts.map(([key, inner]) => `${key} ${inner}`).join(', ')] : [];
}
