import type { Persona } from '../model/database';
import { ApiError } from '../http/apiError';
import { areKnownFilters } from './database';
import { bodyObject, type RouteCall, type Routes } from './route';

const PREFIX = 'PEOPLE_DATABASE_PERSONA';

export const personas: Routes = {
	'GET /database/personas': ({ context, query }) => {
		if (!['leads', 'companies', undefined].includes(query.mode)) {
			throw personaError(
				400,
				'Parameter "mode" must be "leads" or "companies"',
				'API_INVALID_MODE',
			);
		}
		const all = context.state.database.personas;
		return {
			data: all.filter(({ mode }) => query.mode === undefined || query.mode === mode).toReversed(),
		};
	},

	'POST /database/personas': (call) => {
		const persona = parsePersona(call);
		const { personas: all } = call.context.state.database;
		if (all.some(({ name }) => name === persona.name)) {
			const text = 'A persona with this name already exists for the team; choose a different name';
			throw personaError(409, text, 'NAME_ALREADY_EXISTS');
		}
		const now = new Date().toISOString();
		const _id = call.context.nextId('pdp');
		all.push({ _id, ...persona, createdAt: now, updatedAt: now });
		return { data: { _id } };
	},

	'DELETE /database/personas/:personaId': ({ context, params }) => {
		const { personas: all } = context.state.database;
		const index = all.findIndex(({ _id }) => _id === params.personaId);
		if (index === -1) {
			const text = 'No editable persona found for this id and team';
			throw personaError(404, `${text} (it may not exist or be the system persona)`, 'NOT_FOUND');
		}
		const [{ _id }] = all.splice(index, 1);
		return { data: { _id, deleted: true } };
	},
};

function parsePersona(call: RouteCall): Pick<Persona, 'name' | 'mode' | 'filters'> {
	const { name, mode, filters } = bodyObject(call);
	if (typeof name !== 'string' || name.trim() === '') {
		throw personaError(400, 'Parameter "name" must be a non-empty string', 'API_INVALID_NAME');
	}
	if (!areKnownFilters(filters)) {
		throw personaError(
			400,
			'Parameter "filters" must be an array of filters',
			'API_INVALID_FILTERS',
		);
	}
	if (mode !== 'leads') {
		const text = 'User personas support only the "leads" mode for now';
		throw personaError(400, text, 'MODE_NOT_SUPPORTED');
	}
	return { name: name.trim(), mode, filters };
}

function personaError(status: number, text: string, code: string): ApiError {
	return new ApiError(status, text, 'errorAndCode', `${PREFIX}_${code}`);
}
