import { ApiError } from '../http/apiError';
import type { Field } from '../model/contacts';
import { removeFrom } from '../model/records';
import { bodyObject, type Routes } from './route';

const ENTITIES = ['contact', 'company'] as const;

const TYPES = [
	...['text', 'multilineText', 'number', 'date', 'select', 'boolean', 'phone', 'user', 'url'],
];

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

	'POST /fields': (call) => {
		const { state } = call.context;
		const body = bodyObject(call) as Partial<Field> & FieldChoices;
		const { entity, name = '', type = '' } = body;
		if (!ENTITIES.some((known) => known === entity)) throw invalid('entity');
		if (!/^[a-z][a-zA-Z0-9]{0,399}$/.test(name)) throw invalid('name');
		if (!TYPES.includes(type)) throw invalid('type');
		const existing = state.fields.find((field) => field.entity === entity && field.name === name);
		const field = existing ? updated(existing, body) : created(body);
		if (!existing) state.fields.push(field);
		return { success: true, data: field };
	},

	'DELETE /fields/:entity/:name': ({ context, params }) => {
		const { state, options } = context;
		const field = state.fields.find(
			({ entity, name }) => entity === params.entity && name === params.name,
		);
		if (!field) throw new ApiError(404, 'Field not found', 'failed');
		if (field.source !== 'custom')
			throw new ApiError(403, 'Only custom fields can be deleted', 'failed');
		const isUsed = JSON.stringify(state.sequences).includes(`{{${field.name}}}`);
		if (isUsed)
			throw new ApiError(options.fieldInUseStatus, 'The field is used in a campaign', 'failed');
		removeFrom(state.fields, field);
		return { success: true, data: { entity: field.entity, name: field.name, deleted: true } };
	},
};

function fieldsFor(all: Field[], wanted: Field['entity']) {
	return all
		.filter(({ entity }) => entity === wanted)
		.map(({ entity: _entity, ...field }) => field);
}

interface FieldChoices {
	upsertOptions?: string[];
	renameOptions?: Record<string, string>;
}

function created({
	upsertOptions = [],
	renameOptions,
	...body
}: Partial<Field> & FieldChoices): Field {
	if (renameOptions) throw invalid('renameOptions');
	if (body.type === 'select' && upsertOptions.length === 0) throw invalid('upsertOptions');
	const options = body.type === 'select' && { options: upsertOptions };
	return { label: body.name, ...body, source: 'custom', ...options } as Field;
}

function updated(field: Field, { type, label, ...choices }: Partial<Field> & FieldChoices): Field {
	const isText = [field.type, type].every((one) => ['text', 'multilineText'].includes(one ?? ''));
	if (type !== field.type && !isText) throw invalid('type');
	const { upsertOptions = [], renameOptions = {} } = choices;
	const renamed = (field.options ?? []).map((choice) => renameOptions[choice] ?? choice);
	const known = renamed.map((choice) => choice.toLowerCase());
	const added = upsertOptions.filter((choice) => !known.includes(choice.toLowerCase()));
	const options = field.type === 'select' && { options: [...renamed, ...added] };
	return Object.assign(field, { type, ...(label && { label }), ...options });
}

function invalid(name: string): ApiError {
	return new ApiError(400, `Invalid ${name}`, 'failed');
}
