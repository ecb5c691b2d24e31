import { StatusResponse } from '../http/httpResponse';
import {
	missingInputCode,
	REQUEST_CODES,
	pollResult,
	startEnrichment,
} from '../model/enrichmentService';
import type { EnrichmentInput } from '../model/enrichmentTypes';
import { ApiError } from '../http/apiError';
import type { Lead } from '../model/state';
import type { RouteCall, Routes } from './route';

const MAX_BULK_SIZE = 500;

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
		return { id: startEnrichment(call.context, { input, requests })._id };
	},

	'GET /enrich/:enrichmentId': ({ context, params }) => {
		const enrichment = context.state.enrichments.find(({ _id }) => _id === params.enrichmentId);
		if (!enrichment) throw new ApiError(404, 'Enrichment not found');
		// lemlist documents no body while an enrichment runs (docs/lemlist-api.md#enrichment)
		return pollResult(context, enrichment) ?? new StatusResponse(202, undefined);
	},

	'POST /v2/enrichments/bulk': ({ context, body }) => {
		if (!Array.isArray(body)) throw bulkError('WRONG_BODY_FORMAT');
		if (body.length === 0) throw bulkError('NO_ENRICHMENTS_REQUESTED');
		if (body.length > MAX_BULK_SIZE) throw bulkError('TOO_MANY_ENRICHMENTS_REQUESTED');
		const items = body as BulkItem[];
		for (const item of items) assertFormat(item);
		return items.map(({ input = {}, enrichmentRequests: requests = [], metadata }) => {
			const error = missingInputCode(requests, input);
			if (error) return { error, metadata };
			return { id: startEnrichment(context, { input, requests })._id, metadata };
		});
	},

	'POST /leads/:leadId/enrich': (call) => {
		const { context, params, query } = call;
		const requests = parseRequests(call);
		const lead = context.state.leads.find(({ _id }) => _id === params.leadId);
		if (!lead) throw new ApiError(404, 'Lead not found', 'errorAndCode', 'LEAD_NOT_FOUND');
		if (query.force !== 'true') assertNotEnriched(call, lead, requests);
		const input = { ...lead.variables, email: lead.email } as EnrichmentInput;
		return { id: startEnrichment(context, { input, requests, leadId: lead._id })._id };
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
