import { withoutBlanks } from '../../engine/input/values';

/** One condition of the form: a text or a pattern, lists of wanted and unwanted values, or days. */
type Condition = {
	match?: string;
	text?: string;
	in?: string[];
	out?: string[];
	from?: string;
	to?: string;
};

/** The conditions as lemlist wants them in the query: a list as JSON text, empty without conditions. */
export function toFilterQuery(conditions: Record<string, Condition | undefined>): string {
	const filters = Object.entries(conditions).flatMap(([filterId, condition = {}]) => {
		const filter = toFilter(condition);
		return Object.keys(filter).length > 0 ? [{ filterId, ...filter }] : [];
	});
	return filters.length > 0 ? JSON.stringify(filters) : '';
}

function toFilter({ match, text, from, to, ...lists }: Condition) {
	return withoutBlanks({
		...(match && { [match]: text }),
		from: toDay(from),
		to: toDay(to),
		...lists,
	});
}

// Filters know days only.
function toDay(date = ''): string {
	return date.slice(0, 'YYYY-MM-DD'.length);
}
