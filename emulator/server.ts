import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';

import { errorAnswer, Refusal } from './errors';
import { control } from './control';
import { forms } from './forms';
import { conclude, latencyOf, send, travel, type Exchange } from './exchange';
import { logged, type LoggedRequest } from './requestLog';
import { apiRouter } from './routes';
import { exportFile } from './routes/exports';
import type { World } from './world';

/** Builds the HTTP surface: lemlist's API, the exported files, and the remote control. */
export function createApp(world: World): Express {
	const app = express();
	app.disable('x-powered-by');
	app.use('/_emulator', control(world));
	app.use(express.raw({ type: 'multipart/form-data', limit: '20mb' }), forms);
	app.use(express.text({ type: () => true, limit: '20mb' }));
	app.use('/api', arrival(world, world.requests), admission, apiRouter(world));
	app.use('/files', arrival(world, world.downloads));
	app.get('/files/:exportId.csv', ({ params }, response) =>
		conclude(response.locals.exchange as Exchange, () => exportFile(world, params.exportId)),
	);
	app.use(failure);
	return app;
}

function arrival(world: World, log: LoggedRequest[]): RequestHandler {
	return async (request, response, next) => {
		const halfMs = latencyOf(world) / 2;
		await travel(halfMs, world.closed);
		const entry = logged(request);
		log.push(entry);
		const exchange: Exchange = { world, entry, response, headers: {}, wayBackMs: halfMs };
		response.locals.exchange = exchange;
		next();
	};
}

const admission: RequestHandler = async (request, response, next) => {
	const exchange = response.locals.exchange as Exchange;
	const { login, key } = credentialsOf(request.headers.authorization);
	const { isAdmitted, headers } = exchange.world.rateWindows.admit(key);
	exchange.headers = headers;
	const refusal = isAdmitted
		? keyRefusal(exchange.world, login, key)
		: new Refusal(429, 'Too many requests');
	if (refusal) return await send(exchange, errorAnswer(refusal));
	next();
};

function credentialsOf(authorization = ''): { login: string; key: string } {
	const [scheme, encoded = ''] = authorization.split(' ');
	if (scheme !== 'Basic') return { login: '', key: '' };
	const [login, ...key] = Buffer.from(encoded, 'base64').toString().split(':');
	return { login, key: key.join(':') };
}

function keyRefusal(world: World, login: string, key: string): Refusal | undefined {
	if (key === '') return new Refusal(401, 'No API key provided');
	if (login === '' && world.isApiKey(key)) return undefined;
	return new Refusal(401, 'The authentication you supplied is incorrect');
}

// Express reports a path that cannot be decoded, or a body that is too large, with its status
const failure: ErrorRequestHandler = async (error, _request, response, _next) => {
	const { status = 500, message } = error as { status?: number; message: string };
	const refusal = new Refusal(status, status < 500 ? `Bad params: ${message}` : message);
	const exchange = response.locals.exchange as Exchange | undefined;
	if (exchange) return await send(exchange, errorAnswer(refusal));
	response.status(refusal.status).send(refusal.message);
};
