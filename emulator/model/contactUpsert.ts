import { ApiError } from '../http/apiError';
import type { Field, State } from './state';

type Body = Record<string, unknown>;

/** The values to store: an upsert ignores empty ones (docs/lemlist-api.md#contact-shapes). */
export function withoutEmpty(body: Body): Body {
	return Object.fromEntries(
		Object.entries(body).filter(([, value]) => value !== null && value !== ''),
	);
}

/** The fields of a body, without what belongs to the record; refuses names that nobody registered. */
export function parseFields(
	body: Body,
	{ fields }: State,
	entity: Field['entity'],
	names: { recordKeys: readonly string[]; fieldNames: readonly string[] },
): Body {
	const registered = fields.filter((field) => field.entity === entity).map(({ name }) => name);
	const entries = Object.entries(body).filter(([name]) => !names.recordKeys.includes(name));
	const unknownEntry = entries.find(
		([name]) => ![...names.fieldNames, ...registered].includes(name),
	);
	if (unknownEntry)
		throwDetailedError('INVALID_FIELD', `Field "${unknownEntry[0]}" does not exist`);
	return Object.fromEntries(entries);
}

/** The member of the team that an ID or address means; otherwise the owner of the key. */
export function resolveOwnerId(idOrEmail: unknown, { users }: State): string {
	const owner = users.find(({ _id, email }) => _id === idOrEmail || email === idOrEmail);
	return (owner ?? users[0])._id;
}

/** Refuses in the shape of contacts and companies. */
export function throwDetailedError(code: string, message: string, status = 400): never {
	throw new ApiError(status, message, 'failedWithDetails', code);
}
