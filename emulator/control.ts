import express, { Router, type RequestHandler } from 'express';

import type { Fault } from './faults/faults';
import type { EmulatorOptions } from './options';
import type { Campaign } from './model/campaigns';
import type { Lead } from './model/leads';
import type { Activity } from './model/state';
import type { EmulatorContext } from './context';

/**
 * Serves remote control over HTTP for an emulator in a process of its own, outside `/api` and its rate limit.
 * Bodies are JSON, with the options of the method of the same name; in a fault, `match` is the source of a regular
 * expression and `resetAt` an ISO date.
 */
export function controlRouter(context: EmulatorContext): Router {
	const { fixtures } = context;
	const router = Router();
	router.use(express.json());
	router.get('/state', (_request, response) => void response.json(context.state));
	router.get('/requests', (_request, response) => void response.json(context.requests));
	router.get('/downloads', (_request, response) => void response.json(context.downloads));
	router.get('/deliveries', (_request, response) => void response.json(context.deliveries.log));
	router.post(
		'/faults',
		handleJson((body: FaultBody) => context.faults.add(toFault(body))),
	);
	router.post(
		'/options',
		handleJson((body: EmulatorOptions) => Object.assign(context.options, body)),
	);
	router.post(
		'/campaigns',
		handleJson((body: Partial<Campaign>) => fixtures.addCampaign(body)),
	);
	router.post(
		'/leads',
		handleJson((body: NewLead) => fixtures.addLead(body)),
	);
	router.post(
		'/activities',
		handleJson((body: Partial<Activity>) => context.recordActivity(body)),
	);
	router.post(
		'/redeliveries',
		handleJson(({ activityId }: RedeliveryBody) => redeliver(context, activityId)),
	);
	router.post(
		'/oauth/expire',
		handleJson(() => context.oauth.expireAccessTokens()),
	);
	router.post(
		'/oauth/revoke',
		handleJson(() => context.oauth.revokeAll()),
	);
	router.post(
		'/clear',
		handleJson(() => context.clear()),
	);
	router.post(
		'/reset',
		handleJson(() => context.reset()),
	);
	return router;
}

type NewLead = Partial<Lead> & { campaignId: string };
type RedeliveryBody = { activityId: string };

interface FaultBody extends Omit<Fault, 'match' | 'resetAt'> {
	match?: string;
	resetAt?: string;
}

function handleJson<Body>(action: (body: Body) => unknown): RequestHandler {
	return ({ body }, response) => {
		response.json(action((body ?? {}) as Body) ?? { ok: true });
	};
}

function toFault({ match, resetAt, ...fault }: FaultBody): Fault {
	return {
		...fault,
		...(match !== undefined && { match: new RegExp(match) }),
		...(resetAt !== undefined && { resetAt: new Date(resetAt) }),
	};
}

function redeliver({ state, deliveries }: EmulatorContext, activityId: string): void {
	const activity = state.activities.find(({ _id }) => _id === activityId);
	if (activity) deliveries.deliver(activity);
}
