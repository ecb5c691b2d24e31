import express, { Router, type RequestHandler } from 'express';

import type { Fault } from './faults';
import type { EmulatorOptions } from './options';
import type { Activity, Campaign, Lead } from './state';
import type { World } from './world';

/**
 * Remote control over HTTP, outside of `/api` and its rate limit, for an emulator that runs alone.
 * Bodies are JSON, as the functions of the same name take them; `match` of a fault is the source
 * of a regular expression, `resetAt` an ISO date.
 */
export function control(world: World): Router {
	const { seeding } = world;
	const router = Router();
	router.use(express.json());
	router.get('/state', (_request, response) => void response.json(world.state));
	router.get('/requests', (_request, response) => void response.json(world.requests));
	router.get('/downloads', (_request, response) => void response.json(world.downloads));
	router.get('/deliveries', (_request, response) => void response.json(world.deliveries.log));
	router.post(
		'/faults',
		taking((body: FaultBody) => world.faults.add(faultOf(body))),
	);
	router.post(
		'/options',
		taking((body: EmulatorOptions) => Object.assign(world.options, body)),
	);
	router.post(
		'/campaigns',
		taking((body: Partial<Campaign>) => seeding.addCampaign(body)),
	);
	router.post(
		'/leads',
		taking((body: NewLead) => seeding.addLead(body)),
	);
	router.post(
		'/activities',
		taking((body: Partial<Activity>) => world.recordActivity(body)),
	);
	router.post(
		'/redeliveries',
		taking(({ activityId }: Redelivery) => redeliver(world, activityId)),
	);
	router.post(
		'/clear',
		taking(() => world.clear()),
	);
	router.post(
		'/reset',
		taking(() => world.reset()),
	);
	return router;
}

type NewLead = Partial<Lead> & { campaignId: string };
type Redelivery = { activityId: string };

interface FaultBody extends Omit<Fault, 'match' | 'resetAt'> {
	match?: string;
	resetAt?: string;
}

function taking<Body>(action: (body: Body) => unknown): RequestHandler {
	return ({ body }, response) => {
		response.json(action((body ?? {}) as Body) ?? { ok: true });
	};
}

function faultOf({ match, resetAt, ...fault }: FaultBody): Fault {
	return {
		...fault,
		...(match !== undefined && { match: new RegExp(match) }),
		...(resetAt !== undefined && { resetAt: new Date(resetAt) }),
	};
}

function redeliver({ state, deliveries }: World, activityId: string): void {
	const activity = state.activities.find(({ _id }) => _id === activityId);
	if (activity) deliveries.announce(activity);
}
