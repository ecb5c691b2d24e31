import express, { type Express, type Request } from 'express';

import {
	STATUS_FIELD,
	type Person,
	type PipedriveAccount,
	type PipedriveRecord,
	type Webhook,
} from './pipedriveRecords';

/** Both generations of Pipedrive's HTTP API, as n8n's Pipedrive nodes call them. */
export function pipedriveApp(pipedrive: PipedriveAccount): Express {
	const { persons, notes, deals, webhooks } = pipedrive;
	const row = ({ body }: Request): PipedriveRecord => ({ id: pipedrive.nextId(), ...body });
	const app = express();
	app.use(express.json(), ({ method, path, query }, response, next) => {
		pipedrive.requests.push(`${method} ${path}`);
		if (query.api_token === pipedrive.apiToken) return next();
		response.status(401).json({ success: false, error: 'unauthorized access' });
	});

	app.get('/v1/persons/search', ({ query }, response) => {
		const found = persons.filter(({ emails }) =>
			emails.some(({ value }) => isSame(value, query.term)),
		);
		response.json(searchResult(found.map(({ id, name }) => ({ id, type: 'person', name }))));
	});
	app.post('/v1/notes', (request, response) => {
		response.json(success(add(notes, row(request))));
	});
	app.get('/v1/webhooks', (_request, response) => {
		response.json(success(webhooks));
	});
	app.post('/v1/webhooks', (request, response) => {
		response.json(success(add(webhooks, row(request) as Webhook)));
	});
	app.delete('/v1/webhooks/:id', ({ params }, response) => {
		const index = webhooks.findIndex(({ id }) => isSame(id, params.id));
		if (index >= 0) webhooks.splice(index, 1);
		response.json({ success: true });
	});

	app.get('/api/v2/personFields', (_request, response) => {
		response.json(success([STATUS_FIELD]));
	});
	app.get('/api/v2/dealFields', (_request, response) => {
		response.json(success([]));
	});
	app.post('/api/v2/deals', (request, response) => {
		response.json(success(add(deals, row(request))));
	});
	app.post('/api/v2/persons', (request, response) => {
		response.json(success(add(persons, { custom_fields: {}, ...row(request) } as Person)));
	});
	app.get('/api/v2/persons', (_request, response) => {
		response.json(success(persons));
	});
	app.get('/api/v2/persons/:id', ({ params }, response) => {
		response.json(success(persons.find(({ id }) => isSame(id, params.id))));
	});
	app.patch('/api/v2/persons/:id', ({ params, body }, response) => {
		const person = persons.find(({ id }) => isSame(id, params.id));
		response.json(success(person && pipedrive.changePerson(person, body)));
	});
	return app;
}

function success(data: unknown) {
	return { success: data !== undefined, data };
}

function searchResult(found: object[]) {
	return success({ items: found.map((item) => ({ result_score: 1, item })) });
}

function isSame(one: unknown, other: unknown): boolean {
	return String(one).toLowerCase() === String(other).toLowerCase();
}

function add<Item>(list: Item[], item: Item): Item {
	list.push(item);
	return item;
}
