import { ApiError } from '../http/apiError';
import type { Field } from '../model/contacts';
import type { Routes } from './route';

const ENTITIES = ['contact', 'company'] as const;

export const fields: Routes = {
	'GET /fields': ({ context, query }) => {
		const { entity, source } = query;
		if (entity !== undefined && !ENTITIES.some((known) => known === entity)) {
			const message = 'Invalid entity parameter. Must be one of: contact, company';
			throw new ApiError(400, message, 'failed');
		}
		const wanted = ENTITIES.filter((known) => entity === undefined || known === entity);
		const found = context.state.fields.filter((field) => !source || field.source === source);
		return {
			success: true,
			data: Object.fromEntries(wanted.map((known) => [known, fieldsFor(found, known)])),
		};
	},
};

function fieldsFor(all: Field[], wanted: Field['entity']) {
	return all
		.filter(({ entity }) => entity === wanted)
		.map(({ entity: _entity, ...field }) => field);
}
