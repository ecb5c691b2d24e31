import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';

import { ApiError } from './apiError';
import { controlRouter } from '../control';
import { respond, pickLatencyMs, sendResponse, simulateLatency, type Exchange } from './exchange';
import { errorResponse } from './httpResponse';
import { formParser, toLoggedRequest, type LoggedRequest } from './loggedRequest';
import { oauthRouter } from '../oauth/oauthRouter';
import { apiRouter } from '../routes';
import { exportFile } from '../routes/exports';
import type { EmulatorContext } from '../context';
/** Builds the HTTP interface: lemlist's API, the exported files and the remote control. */
export function createApp(context: EmulatorContext): Express {
	const app = express();
	app.disable('x-powered-by');
	app.use('/_emulator', controlRouter(context));
	app.use(express.raw({ type: 'multipart/form-data', limit: '20mb' }), formParser);
	app.use(express.text({ type: () => true, limit: '20mb' }));
	app.use(oauthRouter(context));
	app.use('/api', receive(context, context.requests), authorize, apiRouter(context));
	app.use('/files', receive(context, context.downloads));
	app.get('/files/:exportId.csv', ({ params }, response) =>
		respond(response.locals.exchange as Exchange, () => exportFile(context, params.exportId)),
	);
	app.use(handleError);
	return app;
}

function receive(context: EmulatorContext, log: LoggedRequest[]): RequestHandler {
	return async (request, response, next) => {
		const halfLatencyMs = pickLatencyMs(context) / 2;
		await simulateLatency(halfLatencyMs, context.closeSignal);
		const entry = toLoggedRequest(request);
		log.push(entry);
		const exchange: Exchange = {
			context,
			entry,
			response,
			headers: {},
			responseLatencyMs: halfLatencyMs,
		};
		response.locals.exchange = exchange;
		next();
	};
}

const authorize: RequestHandler = async (request, response, next) => {
	const exchange = response.locals.exchange as Exchange;
	const { context } = exchange;
	const { authorization = '' } = request.headers;
	const [scheme, token] = authorization.split(' ');
	const isBearer = scheme === 'Bearer';
	const { login, key } = parseCredentials(authorization);
	// All tokens of a team share one window.
	const { isAllowed, headers } = context.rateWindows.tryAcquire(
		isBearer ? `tokens of ${context.state.team._id}` : key,
	);
	exchange.headers = headers;
	const rejection = isBearer
		? tokenError(context, token)
		: authenticationError(context, login, key);
	const apiError = isAllowed ? rejection : new ApiError(429, 'Too many requests');
	if (apiError) return await sendResponse(exchange, errorResponse(apiError));
	next();
};

function parseCredentials(authorization = ''): { login: string; key: string } {
	const [scheme, encoded = ''] = authorization.split(' ');
	if (scheme !== 'Basic') return { login: '', key: '' };
	const [login, ...key] = Buffer.from(encoded, 'base64').toString().split(':');
	return { login, key: key.join(':') };
}

function tokenError({ oauth }: EmulatorContext, token: string): ApiError | undefined {
	return oauth.use(token) ? undefined : new ApiError(401, 'Invalid or expired token');
}

function authenticationError(
	context: EmulatorContext,
	login: string,
	key: string,
): ApiError | undefined {
	if (key === '') return new ApiError(401, 'No API key provided');
	if (login === '' && context.isApiKey(key)) return undefined;
	return new ApiError(401, 'The authentication you supplied is incorrect');
}

// Express rejects paths that it cannot decode and bodies that are too large with a status of their own
const handleError: ErrorRequestHandler = async (error, _request, response, _next) => {
	const { status = 500, message } = error as { status?: number; message: string };
	const apiError = new ApiError(status, status < 500 ? `Bad params: ${message}` : message);
	const exchange = response.locals.exchange as Exchange | undefined;
	if (exchange) return await sendResponse(exchange, errorResponse(apiError));
	response.status(apiError.status).send(apiError.message);
};
