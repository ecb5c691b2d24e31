import { fixedPagination, forVersion } from '../../nodes/Lemlist/engine/defineOperation';
import { fieldLabel, joinWith } from '../../nodes/Lemlist/engine/form/fieldLabel';
import { pathParameters, allRoutes } from '../../nodes/Lemlist/engine/input/route';
import type { ApiVersion, Operation, OperationRequest } from '../../nodes/Lemlist/engine/operation';
import type { Fields } from '../../nodes/Lemlist/engine/parameterTypes';
import { code } from './markdown';
import { routeText } from './routeTexts';

/** What an operation sends in a version, and how often; nothing where the version lacks it. */
export function requestLines(operation: Operation, version: ApiVersion): string[] {
	const request = forVersion(operation, version);
	if (!request) return [];
	const routes = allRoutes(request);
	return [
		`**Request in ${version}**: ${routeText(request)}${request.run ? ', and more requests if needed' : ''}.`,
		describePath(routes, request.fields),
		describePaging(request),
	].filter((line) => line !== '');
}

/** Properties that make an operation safer or faster than others. */
export function remarks(operation: Operation): string[] {
	return [
		operation.batch &&
			`Up to ${operation.batch.size.toLocaleString('en-US')} items share a request. If lemlist rejects it because of one bad value, only that item fails.`,
		operation.lookup &&
			'If the response is lost, the node looks up whether lemlist applied the request before it sends it again, so nothing happens twice.',
		operation.rateLimitMeansQuota &&
			'Here, a 429 means that a quota is used up, so the node does not wait.',
		describeRequireOneOf(operation),
		...describeRequireWith(operation),
		describeExclusive(operation),
	].filter((line) => typeof line === 'string');
}

function describeRequireOneOf({ fields, requireOneOf = [] }: Operation): string | undefined {
	const labels = requireOneOf.map((path) => `*${fieldLabel(fields, path)}*`);
	if (labels.length === 0) return undefined;
	if (labels.length === 1) return `Fill in at least one of the ${labels[0]}.`;
	return `Fill in at least one of ${joinWith('and', labels)}.`;
}

function describeRequireWith({ fields, requireWith = {} }: Operation): string[] {
	return Object.entries(requireWith).map(
		([option, path = '']) =>
			`*${fieldLabel(fields, option)}* requires *${fieldLabel(fields, path)}*.`,
	);
}

function describeExclusive({ fields, exclusive = [] }: Operation): string | undefined {
	if (exclusive.length === 0) return undefined;
	const groups = exclusive.map((group) =>
		joinWith(
			'and',
			group.map((path) => `*${fieldLabel(fields, path)}*`),
		),
	);
	return `lemlist accepts only one of these groups at a time: ${groups.join('; ')}.`;
}

function describePath(routes: readonly string[], fields: Fields): string {
	const names = [...new Set(routes.flatMap((route) => pathParameters(route as never)))];
	const filled = names.flatMap((name) => {
		const field = fields.find((one) => one.name === name);
		return field ? [`${code(`{${name}}`)} from *${field.displayName}*`] : [];
	});
	return filled.length > 0 ? `In the path: ${filled.join(', ')}.` : '';
}

function describePaging(request: OperationRequest): string {
	const pagination = fixedPagination(request);
	const { fields } = request;
	if (!pagination || !fields.some(({ name }) => name === 'returnAll')) return '';
	if (pagination.pageSize === Infinity) {
		return 'lemlist returns the whole list in one response. *Limit* sets how many items you get.';
	}
	const size = pagination.pageSize > 1 ? ` of ${pagination.pageSize}` : '';
	return `*Return All* reads all pages${size}. *Limit* can be any number, and you get exactly that many items if lemlist has them.`;
}
