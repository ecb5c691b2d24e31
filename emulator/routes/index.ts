import { Router } from 'express';

import { htmlResponse } from '../http/httpResponse';
import { ApiError } from '../http/apiError';
import { respond, sendResponse, type Exchange } from '../http/exchange';
import type { EmulatorContext } from '../context';
import { abTests } from './abTests';
import { activities } from './activities';
import { campaignActions } from './campaignActions';
import { campaignStats } from './campaignStats';
import { campaignLeads } from './campaignLeads';
import { campaignReports } from './campaignReports';
import { campaigns } from './campaigns';
import { companies } from './companies';
import { companyNotes } from './companyNotes';
import { contactLists } from './contactLists';
import { contacts } from './contacts';
import { database } from './database';
import { deliverabilityAlerts } from './deliverabilityAlerts';
import { drafts } from './drafts';
import { emailAccounts } from './emailAccounts';
import { enrichments } from './enrichments';
import { exports } from './exports';
import { fields } from './fields';
import { hooks } from './hooks';
import { inbox } from './inbox';
import { inboxLabels } from './inboxLabels';
import { leadInterest } from './leadInterest';
import { leads } from './leads';
import { leadImport } from './leadImport';
import { leadVariables } from './leadVariables';
import { lemwarm } from './lemwarm';
import { messages } from './messages';
import { personas } from './personas';
import type { Route, Routes } from './route';
import { schedules } from './schedules';
import { sequences } from './sequences';
import { signalAgents } from './signalAgents';
import { signals } from './signals';
import { tasks } from './tasks';
import { team } from './team';
import { unsubscribedContacts } from './unsubscribedContacts';
import { unsubscribedVariables } from './unsubscribedVariables';
import { unsubscribes } from './unsubscribes';
import { users } from './users';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'all';

const routes: Routes = {
	...team,
	...users,
	// Before the one campaign, whose path fits the reports as well
	...campaignReports,
	...campaigns,
	...campaignActions,
	...campaignStats,
	...sequences,
	...abTests,
	...schedules,
	...exports,
	// Before the e-mail address of a new lead, which this path would match as well
	...leadImport,
	...campaignLeads,
	...leads,
	...leadInterest,
	...leadVariables,
	...enrichments,
	...activities,
	...unsubscribes,
	...unsubscribedVariables,
	...unsubscribedContacts,
	...hooks,
	...fields,
	...contactLists,
	...contacts,
	...companies,
	...companyNotes,
	...database,
	...personas,
	...signalAgents,
	...signals,
	...deliverabilityAlerts,
	...tasks,
	...inboxLabels,
	...messages,
	...drafts,
	...inbox,
	...lemwarm,
	...emailAccounts,
};

/** All served operations, and lemlist's answers to wrong verbs and unknown paths. */
export function apiRouter(context: EmulatorContext): Router {
	const router = Router();
	const paths = new Set<string>();
	for (const [verbAndPath, route] of Object.entries(routes)) {
		const [verb, path] = verbAndPath.split(' ');
		serve(router, context, verb.toLowerCase() as Verb, path, route);
		paths.add(path);
	}
	for (const path of paths) serve(router, context, 'all', path, () => throwMethodNotAllowed(path));
	router.use((_request, response) => sendResponse(response.locals.exchange, htmlResponse()));
	return router;
}

function serve(
	router: Router,
	context: EmulatorContext,
	verb: Verb,
	path: string,
	route: Route,
): void {
	router[verb](path, (request, response) => {
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
