import { Refusal } from './errors';
import type { Field, State } from './state';

type Body = Record<string, unknown>;

/** The values to store: an upsert ignores empty ones (docs/lemlist-api.md#contact-shapes). */
export function filledIn(body: Body): Body {
	return Object.fromEntries(
		Object.entries(body).filter(([, value]) => value !== null && value !== ''),
	);
}

/** The fields of a body, without what belongs to the record; refuses names that nobody registered. */
export function fieldsOf(
	body: Body,
	{ fields }: State,
	entity: Field['entity'],
	names: { own: readonly string[]; known: readonly string[] },
): Body {
	const registered = fields.filter((field) => field.entity === entity).map(({ name }) => name);
	const entries = Object.entries(body).filter(([name]) => !names.own.includes(name));
	const unknown = entries.find(([name]) => ![...names.known, ...registered].includes(name));
	if (unknown) refuse('INVALID_FIELD', `Field "${unknown[0]}" does not exist`);
	return Object.fromEntries(entries);
}

/** The member of the team that an ID or address means; otherwise the owner of the key. */
export function ownerOf(given: unknown, { users }: State): string {
	const owner = users.find(({ _id, email }) => _id === given || email === given);
	return (owner ?? users[0])._id;
}

/** Refuses in the shape of contacts and companies. */
export function refuse(code: string, message: string, status = 400): never {
	throw new Refusal(status, message, 'failedWithDetails', code);
}
