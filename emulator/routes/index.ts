import { Router } from 'express';

import { htmlAnswer } from '../answers';
import { Refusal } from '../errors';
import { conclude, send, type Exchange } from '../exchange';
import type { World } from '../world';
import { activities } from './activities';
import { campaignLeads } from './campaignLeads';
import { campaigns } from './campaigns';
import { exports } from './exports';
import { fields } from './fields';
import { hooks } from './hooks';
import { leads } from './leads';
import type { Route, Routes } from './route';
import { team } from './team';
import { unsubscribedVariables } from './unsubscribedVariables';
import { unsubscribes } from './unsubscribes';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'all';

const routes: Routes = {
	...team,
	...campaigns,
	...exports,
	...campaignLeads,
	...leads,
	...activities,
	...unsubscribes,
	...unsubscribedVariables,
	...hooks,
	...fields,
};

/** All served operations, and lemlist's answers to wrong verbs and unknown paths. */
export function apiRouter(world: World): Router {
	const router = Router();
	const paths = new Set<string>();
	for (const [verbAndPath, route] of Object.entries(routes)) {
		const [verb, path] = verbAndPath.split(' ');
		serve(router, world, verb.toLowerCase() as Verb, path, route);
		paths.add(path);
	}
	for (const path of paths) serve(router, world, 'all', path, () => refuseVerb(path));
	router.use((_request, response) => send(response.locals.exchange, htmlAnswer()));
	return router;
}

function serve(router: Router, world: World, verb: Verb, path: string, route: Route): void {
	router[verb](path, (request, response) => {
		const exchange: Exchange = response.locals.exchange;
		const { query, body } = exchange.entry;
		const params = request.params as Record<string, string>;
		const call = { world, params, query, body, isV2: query.version === 'v2' };
		return conclude(exchange, () => route(call));
	});
}

// No body is declared for a wrong verb on the leads; elsewhere it is a sentence (fact sheet 1.4)
function refuseVerb(path: string): never {
	if (path === '/fields') throw new Refusal(405, 'Method not allowed. Use GET.', 'failed');
	throw new Refusal(405, 'Bad method', path.startsWith('/leads/') ? 'empty' : 'text');
}
