import { WithStatus } from '../answers';
import { missingFor, REQUESTS, resultOf, startEnrichment } from '../enriching';
import type { EnrichmentInput } from '../enrichmentState';
import { Refusal } from '../errors';
import type { Lead } from '../state';
import type { Call, Routes } from './route';

const BULK_LIMIT = 500;

interface BulkItem {
	input?: EnrichmentInput;
	enrichmentRequests?: string[];
	metadata?: unknown;
}

export const enrichments: Routes = {
	'POST /enrich': (call) => {
		const requests = requestsOf(call);
		const input = Object.fromEntries(
			Object.entries(call.query).filter(([name]) => !(name in REQUESTS) && name !== 'webhookUrl'),
		);
		if (missingFor(requests, input)) throw new Refusal(400, 'Bad request');
		return { id: startEnrichment(call.world, { input, requests })._id };
	},

	'GET /enrich/:enrichmentId': ({ world, params }) => {
		const found = world.state.enrichments.find(({ _id }) => _id === params.enrichmentId);
		if (!found) throw new Refusal(404, 'Enrichment not found');
		// lemlist documents no body while an enrichment runs (docs/lemlist-api.md#enrichment)
		return resultOf(world, found) ?? new WithStatus(202, undefined);
	},

	'POST /v2/enrichments/bulk': ({ world, body }) => {
		if (!Array.isArray(body)) throw refusedBulk('WRONG_BODY_FORMAT');
		if (body.length === 0) throw refusedBulk('NO_ENRICHMENTS_REQUESTED');
		if (body.length > BULK_LIMIT) throw refusedBulk('TOO_MANY_ENRICHMENTS_REQUESTED');
		const items = body as BulkItem[];
		for (const item of items) assertFormat(item);
		return items.map(({ input = {}, enrichmentRequests: requests = [], metadata }) => {
			const error = missingFor(requests, input);
			if (error) return { error, metadata };
			return { id: startEnrichment(world, { input, requests })._id, metadata };
		});
	},

	'POST /leads/:leadId/enrich': (call) => {
		const { world, params, query } = call;
		const requests = requestsOf(call);
		const lead = world.state.leads.find(({ _id }) => _id === params.leadId);
		if (!lead) throw new Refusal(404, 'Lead not found', 'errorAndCode', 'LEAD_NOT_FOUND');
		if (query.force !== 'true') assertNotEnriched(call, lead, requests);
		const input = { ...lead.variables, email: lead.email } as EnrichmentInput;
		return { id: startEnrichment(world, { input, requests, leadId: lead._id })._id };
	},
};

function requestsOf({ query }: Call): string[] {
	const requests = Object.keys(REQUESTS).filter((name) => query[name] === 'true');
	if (requests.length > 0) return requests.map((name) => REQUESTS[name]);
	const names = 'findEmail, findPhone, linkedinEnrichment or verifyEmail';
	throw new Refusal(400, `No enrichment requested (${names} required)`);
}

function assertFormat({ enrichmentRequests: requests }: BulkItem): void {
	if (!requests?.length) throw refusedBulk('NO_WORKFLOW_REQUESTED');
	const known = Object.values(REQUESTS);
	if (requests.some((request) => !known.includes(request))) {
		throw refusedBulk('WRONG_ENRICHMENT_REQUEST_FORMAT');
	}
}

function refusedBulk(code: string): Refusal {
	return new Refusal(400, code, 'error');
}

function assertNotEnriched({ world }: Call, lead: Lead, requests: string[]): void {
	const isKnown = world.state.enrichments.some(
		(other) =>
			other.leadId === lead._id && requests.every((request) => other.requests.includes(request)),
	);
	if (!isKnown) return;
	const message =
		'Enrichment skipped: contact already has the requested data or was recently enriched';
	throw new Refusal(409, message, 'errorAndCode', 'ALREADY_ENRICHED');
}
