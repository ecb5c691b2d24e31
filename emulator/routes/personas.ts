import type { Persona } from '../databaseState';
import { Refusal } from '../errors';
import { areFilters } from './database';
import { bodyObject, type Call, type Routes } from './route';

const PREFIX = 'PEOPLE_DATABASE_PERSONA';

export const personas: Routes = {
	'GET /database/personas': ({ world, query }) => {
		if (!['leads', 'companies', undefined].includes(query.mode)) {
			throw refusal(400, 'Parameter "mode" must be "leads" or "companies"', 'API_INVALID_MODE');
		}
		const all = world.state.database.personas;
		return {
			data: all.filter(({ mode }) => query.mode === undefined || query.mode === mode).toReversed(),
		};
	},

	'POST /database/personas': (call) => {
		const persona = validPersona(call);
		const { personas: all } = call.world.state.database;
		if (all.some(({ name }) => name === persona.name)) {
			const text = 'A persona with this name already exists for the team; choose a different name';
			throw refusal(409, text, 'NAME_ALREADY_EXISTS');
		}
		const now = new Date().toISOString();
		const _id = call.world.nextId('pdp');
		all.push({ _id, ...persona, createdAt: now, updatedAt: now });
		return { data: { _id } };
	},

	'DELETE /database/personas/:personaId': ({ world, params }) => {
		const { personas: all } = world.state.database;
		const index = all.findIndex(({ _id }) => _id === params.personaId);
		if (index === -1) {
			const text = 'No editable persona found for this id and team';
			throw refusal(404, `${text} (it may not exist or be the system persona)`, 'NOT_FOUND');
		}
		const [{ _id }] = all.splice(index, 1);
		return { data: { _id, deleted: true } };
	},
};

function validPersona(call: Call): Pick<Persona, 'name' | 'mode' | 'filters'> {
	const { name, mode, filters } = bodyObject(call);
	if (typeof name !== 'string' || name.trim() === '') {
		throw refusal(400, 'Parameter "name" must be a non-empty string', 'API_INVALID_NAME');
	}
	if (!areFilters(filters)) {
		throw refusal(400, 'Parameter "filters" must be an array of filters', 'API_INVALID_FILTERS');
	}
	if (mode !== 'leads') {
		const text = 'User personas support only the "leads" mode for now';
		throw refusal(400, text, 'MODE_NOT_SUPPORTED');
	}
	return { name: name.trim(), mode, filters };
}

function refusal(status: number, text: string, code: string): Refusal {
	return new Refusal(status, text, 'errorAndCode', `${PREFIX}_${code}`);
}
