import { Router } from 'express';

import { ApiError } from '../http/apiError';
import { respond, respondWith, type Exchange } from '../http/exchange';
import { htmlResponse } from '../http/httpResponse';
import type { EmulatorContext } from '../context';
import { activities } from './activities';
import { calls } from './calls';
import { campaignLeads } from './campaignLeads';
import { campaigns } from './campaigns';
import { campaignSettings } from './campaignSettings';
import { campaignStats } from './campaignStats';
import { campaignSteps } from './campaignSteps';
import { companies } from './companies';
import { companyLists } from './companyLists';
import { contactLists } from './contactLists';
import { contactNotes } from './contactNotes';
import { contacts } from './contacts';
import { contactSearch } from './contactSearch';
import { crmPush } from './crmPush';
import { database } from './database';
import { deliverabilityAlerts } from './deliverabilityAlerts';
import { domains } from './domains';
import { enrichments } from './enrichments';
import { exports } from './exports';
import { fields } from './fields';
import { hooks } from './hooks';
import { inbox } from './inbox';
import { inboxMessages } from './inboxMessages';
import { leads } from './leads';
import { mailboxes } from './mailboxes';
import { memberSettings } from './memberSettings';
import type { Route, Routes } from './route';
import { schedules } from './schedules';
import { sequences } from './sequences';
import { signals } from './signals';
import { stepSenders } from './stepSenders';
import { signalTriggers } from './signalTriggers';
import { senders } from './senders';
import { senderExclusions } from './senderExclusions';
import { savedSearches } from './savedSearches';
import { messageTemplates } from './messageTemplates';
import { databaseExports } from './databaseExports';
import { contactSourcing } from './contactSourcing';
import { branches } from './branches';
import { accountBasedSales } from './accountBasedSales';
import { tasks } from './tasks';
import { taskSearch } from './taskSearch';
import { team } from './team';
import { unsubscribes } from './unsubscribes';
import { userGroups } from './userGroups';
import { views } from './views';
import { waterfalls } from './waterfalls';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'all';

const routes: Routes = {
	...team,
	// Before `campaigns`, because the path of a campaign matches the reports too
	...campaignStats,
	...campaigns,
	...sequences,
	...schedules,
	...exports,
	...campaignLeads,
	...campaignSettings,
	...campaignSteps,
	...leads,
	...enrichments,
	...activities,
	...unsubscribes,
	...hooks,
	...fields,
	...calls,
	...crmPush,
	...contactLists,
	...contacts,
	...contactNotes,
	...contactSearch,
	...companyLists,
	...companies,
	...database,
	...signals,
	...deliverabilityAlerts,
	...tasks,
	...taskSearch,
	...inbox,
	...inboxMessages,
	...mailboxes,
	...messageTemplates,
	...senders,
	...senderExclusions,
	...stepSenders,
	...branches,
	...signalTriggers,
	...contactSourcing,
	...accountBasedSales,
	...savedSearches,
	...databaseExports,
	...memberSettings,
	...userGroups,
	...views,
	...domains,
	...waterfalls,
};

/** Serves all operations, and responds to wrong methods and unknown paths as lemlist does. */
export function apiRouter(context: EmulatorContext): Router {
	const router = Router();
	const paths = new Set<string>();
	for (const [verbAndPath, route] of Object.entries(routes)) {
		serve(router, context, verbAndPath, route);
		paths.add(verbAndPath.split(' ')[1]);
	}
	for (const path of paths)
		serve(router, context, `ALL ${path}`, () => throwMethodNotAllowed(path));
	router.use((_request, response) => respondWith(response.locals.exchange, () => htmlResponse()));
	return router;
}

function serve(router: Router, context: EmulatorContext, verbAndPath: string, route: Route): void {
	const [verb, path] = verbAndPath.split(' ');
	router[verb.toLowerCase() as Verb](path, (request, response) => {
		const exchange: Exchange = response.locals.exchange;
		const { query, body } = exchange.entry;
		const params = request.params as Record<string, string>;
		const call = { context, params, query, body, isV2: query.version === 'v2' };
		return respond(exchange, () => route(call));
	});
}

// Only lead routes return an empty body (docs/lemlist-api.md#wrong-method)
function throwMethodNotAllowed(path: string): never {
	if (path === '/fields') throw new ApiError(405, 'Method not allowed. Use GET.', 'failed');
	throw new ApiError(405, 'Bad method', path.startsWith('/leads/') ? 'empty' : 'text');
}
