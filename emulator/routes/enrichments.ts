import { ApiError } from '../http/apiError';
import { StatusResponse } from '../http/httpResponse';
import {
	deliveredData,
	missingInputCode,
	REQUEST_CODES,
	sampleData,
	type Enrichment,
	type EnrichmentInput,
} from '../model/enrichments';
import type { Lead } from '../model/leads';
import type { EmulatorContext } from '../context';
import { requireById, type RouteCall, type Routes } from './route';

const MAX_BULK_SIZE = 500;

interface StartedEnrichment {
	id: string;
	metadata?: unknown;
}

interface BulkItem {
	input?: EnrichmentInput;
	enrichmentRequests?: string[];
	metadata?: unknown;
}

export const enrichments: Routes = {
	'POST /enrich': (call) => {
		const requests = parseRequests(call);
		const input = Object.fromEntries(
			Object.entries(call.query).filter(
				([name]) => !(name in REQUEST_CODES) && name !== 'webhookUrl',
			),
		);
		if (missingInputCode(requests, input)) throw new ApiError(400, 'Bad request');
		const enrichment = startEnrichment(call.context, { input, requests });
		deliverDone(call.context, [enrichment]);
		return enrichment;
	},

	'GET /enrich/:enrichmentId': ({ context, params }) => {
		const { enrichments: all } = context.state;
		const notFound = new ApiError(404, 'not-found', 'enrichmentStatus');
		const enrichment = requireById(all, params.enrichmentId, notFound);
		// lemlist documents no body for an enrichment in progress (docs/lemlist-api.md#enrichment)
		return pollResult(context, enrichment) ?? new StatusResponse(202, undefined);
	},

	'POST /v2/enrichments/bulk': ({ context, body }) => {
		if (!Array.isArray(body)) throw bulkError('WRONG_BODY_FORMAT');
		if (body.length === 0) throw bulkError('NO_ENRICHMENTS_REQUESTED');
		if (body.length > MAX_BULK_SIZE) throw bulkError('TOO_MANY_ENRICHMENTS_REQUESTED');
		const items = body as BulkItem[];
		for (const item of items) assertFormat(item);
		if (!items.every(({ metadata }) => hasOnlyTexts(metadata))) {
			throw bulkError('WRONG_METADATA_FORMAT');
		}
		const started: StartedEnrichment[] = [];
		const results = items.map(({ input = {}, enrichmentRequests: requests = [], metadata }) => {
			const error = missingInputCode(requests, input);
			if (error) return { error, metadata };
			const entry = { ...startEnrichment(context, { input, requests }), metadata };
			started.push(entry);
			return entry;
		});
		deliverDone(context, started);
		return results;
	},

	'POST /leads/:leadId/enrich': (call) => {
		const { context, params, query } = call;
		const requests = parseRequests(call);
		const notFound = new ApiError(404, 'Lead not found', 'errorAndCode', 'LEAD_NOT_FOUND');
		const lead = requireById(context.state.leads, params.leadId, notFound);
		if (query.force !== 'true') assertNotEnriched(call, lead, requests);
		const input = { ...lead.variables, email: lead.email } as EnrichmentInput;
		const enrichment = startEnrichment(context, { input, requests, leadId: lead._id });
		deliverDone(context, [enrichment]);
		return enrichment;
	},
};

function parseRequests({ query }: RouteCall): string[] {
	const requests = Object.keys(REQUEST_CODES).filter((name) => query[name] === 'true');
	if (requests.length > 0) return requests.map((name) => REQUEST_CODES[name]);
	const names = 'findEmail, findPhone, linkedinEnrichment or verifyEmail';
	throw new ApiError(400, `No enrichment requested (${names} required)`);
}

function assertFormat({ enrichmentRequests: requests }: BulkItem): void {
	if (!requests?.length) throw bulkError('NO_WORKFLOW_REQUESTED');
	const known = Object.values(REQUEST_CODES);
	if (requests.some((request) => !known.includes(request))) {
		throw bulkError('WRONG_ENRICHMENT_REQUEST_FORMAT');
	}
}

function hasOnlyTexts(metadata: unknown): boolean {
	if (typeof metadata !== 'object' || metadata === null) return true;
	return Object.values(metadata).every((value) => typeof value === 'string');
}

function bulkError(code: string): ApiError {
	return new ApiError(400, code, 'error');
}

function assertNotEnriched({ context }: RouteCall, lead: Lead, requests: string[]): void {
	const isKnown = context.state.enrichments.some(
		(other) =>
			other.leadId === lead._id && requests.every((request) => other.requests.includes(request)),
	);
	if (!isKnown) return;
	const message =
		'Enrichment skipped: contact already has the requested data or was recently enriched';
	throw new ApiError(409, message, 'errorAndCode', 'ALREADY_ENRICHED');
}

function startEnrichment(
	{ state, nextId }: EmulatorContext,
	values: Omit<Enrichment, '_id' | 'polls'>,
): { id: string } {
	const _id = nextId('enr');
	state.enrichments.push({ _id, polls: 0, ...values });
	return { id: _id };
}

// Hooks hear of an enrichment at once, however often its result has to be asked for
function deliverDone({ state, deliveries }: EmulatorContext, started: StartedEnrichment[]): void {
	const data = started.flatMap(({ id, metadata }) => {
		const enrichment = state.enrichments.find(({ _id }) => _id === id);
		if (!enrichment) return [];
		return [{ id, data: deliveredData(enrichment), ...(metadata !== undefined && { metadata }) }];
	});
	if (data.length > 0) deliveries.deliverResults('enrichmentDone', data);
}

// Returns nothing while the enrichment is in progress, and counts the polls
function pollResult({ state, options }: EmulatorContext, enrichment: Enrichment) {
	const { _id, input, leadId } = enrichment;
	enrichment.polls += 1;
	if (enrichment.polls <= options.enrichmentPolls) return undefined;
	const isEmpty = enrichment.polls <= options.enrichmentPolls + options.emptyEnrichmentPolls;
	const data = isEmpty ? {} : sampleData(enrichment);
	const lead = state.leads.find((candidate) => candidate._id === leadId);
	if (lead && data.phone) lead.variables.phone = data.phone.phone;
	return { enrichmentId: _id, enrichmentStatus: 'done', input, data };
}
