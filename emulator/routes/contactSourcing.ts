import { ApiError } from '../http/apiError';
import { htmlResponse, StatusResponse } from '../http/httpResponse';
import { addContact, findCompany } from '../model/contacts';
import { createSourcingRun, type SourcingRun } from '../model/contactSourcing';
import { timestamp } from '../model/records';
import { bodyObject, type Route, type RouteCall, type Routes } from './route';

const MAX_COMPANIES = 200;

/** Runs in which AI looks for people, at the path that the switch selects; the other one is unknown. */
export const contactSourcing: Routes = {
	'POST /contact-sourcing': at('current', startRuns),
	'GET /contact-sourcing': at('current', getRun),
	'POST /contact-sourcing/runs': at('former', startRuns),
	'GET /contact-sourcing/runs': at('former', getRun),

	'POST /contact-sourcing/contacts': (call) => {
		const { leadId, companyId, listId } = bodyObject(call);
		const { contactBook, abm } = call.context.state;
		const person = abm.runs
			.flatMap(({ contacts }) => contacts)
			.find((contact) => contact.leadId === leadId);
		const linkedinUrl = person?.linkedinUrl;
		if (!person || contactBook.contacts.some((contact) => contact.linkedinUrl === linkedinUrl))
			throw new ApiError(404, 'The person is gone or is a contact already', 'error');
		if (!findCompany(contactBook, companyId)) throw new ApiError(404, 'Company not found', 'error');
		const [firstName, lastName] = person.fullName.split(' ');
		const contact = addContact(call.context.state, {
			_id: call.context.nextId('ctc'),
			linkedinUrl,
			fields: { firstName, lastName, jobTitle: person.jobTitle },
		});
		contactBook.lists.find(({ _id }) => _id === listId)?.contactIds.push(contact._id);
		const { _id, fields, createdAt } = contact;
		return new StatusResponse(201, { _id, companyId, linkedinUrl, fields, createdAt });
	},
};

function at(path: 'current' | 'former', route: Route): Route {
	return (call) => {
		if (call.context.options.contactSourcingPath === path) return route(call);
		const { status } = htmlResponse();
		throw new ApiError(status, '', 'html');
	};
}

function startRuns(call: RouteCall) {
	const { companyIds, overwrite } = bodyObject(call);
	if (!Array.isArray(companyIds) || companyIds.length === 0 || companyIds.length > MAX_COMPANIES)
		throw new ApiError(400, 'companyIds is invalid', 'errorAndCode', 'VALIDATION_ERROR');
	const outcomes = companyIds.map((companyId) =>
		startRun(call, String(companyId), overwrite === true),
	);
	return {
		results: outcomes.filter((outcome) => !('code' in outcome)),
		errors: outcomes.filter((outcome) => 'code' in outcome),
	};
}

function startRun({ context }: RouteCall, companyId: string, overwrite: boolean) {
	const { abm, contactBook } = context.state;
	const existing = abm.runs.findLast((run) => run.companyId === companyId);
	const isGoing = existing?.status === 'pending' || existing?.status === 'running';
	if (existing && (isGoing || !overwrite))
		return { companyId, runId: existing.runId, status: 'reused' };
	const error = (code: string, message: string) => ({
		companyId,
		code: `ABS_CONTACT_SOURCING_${code}`,
		message,
	});
	if (!findCompany(contactBook, companyId)?.domain)
		return error('COMPANY_NOT_IDENTIFIED', 'The company is not identified');
	if (abm.runs.length >= context.options.contactSourcingCap)
		return error('TEAM_DAILY_CAP_REACHED', 'The daily cap of the team is reached');
	const run: SourcingRun = createSourcingRun({
		runId: context.nextId('air'),
		companyId,
		status: 'pending',
		ranAt: timestamp(),
		completedAt: null,
		reasoning: null,
		contacts: [],
	});
	abm.runs.push(run);
	return { companyId, runId: run.runId, status: 'started' };
}

function getRun({ context, query }: RouteCall) {
	const { runId, companyId } = query;
	if ((runId === undefined) === (companyId === undefined))
		throw new ApiError(400, 'Give runId or companyId', 'error');
	const run = context.state.abm.runs.findLast(
		(one) => one.runId === runId || one.companyId === companyId,
	);
	if (!run) throw new ApiError(404, 'No contact sourcing run found', 'error');
	if (run.status === 'failed') return new StatusResponse(400, run);
	return run.status === 'completed' ? run : new StatusResponse(202, { ...run, contacts: [] });
}
