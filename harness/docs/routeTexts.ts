import { allRoutes, openPathField } from '../../nodes/Lemlist/engine/input/route';
import type { OperationRequest } from '../../nodes/Lemlist/engine/operation';
import { joinWith } from '../../nodes/Lemlist/engine/form/fieldLabel';
import { code } from './markdown';

/** What a request is sent to: one of its routes, or whatever the user enters. */
export function routeText(request: OperationRequest): string {
	const routes = allRoutes(request);
	if (!openPathField(request)) return routes.map(code).join(' or ');
	const verbs = routes.map((route) => code(route.split(' ')[0]));
	return `${joinWith('or', verbs)} with any path`;
}
