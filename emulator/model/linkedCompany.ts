import type { ResolvedOptions } from '../options';
import type { Company, ContactBook } from './contacts';
import type { Lead } from './leads';

interface LinkedState {
	leads: readonly Lead[];
	contactBook: ContactBook;
}

/** The state that leads and companies are in, and what a new name of a company does. */
interface CompanyContext {
	state: LinkedState;
	options: Pick<ResolvedOptions, 'companyNameOfLead'>;
}

/**
 * Carries out a change of a lead's variables. A new `companyName` is that of the linked company, so it reaches all
 * leads that work there (docs/lemlist-api.md#lead-fields). A lead without a company, or without its name from now
 * on, renames none.
 */
export function changeVariables<Result>(
	{ state, options }: CompanyContext,
	lead: Lead,
	change: () => Result,
): Result {
	const colleagues = findColleagues(state, lead);
	const { companyName: formerName } = lead.variables;
	const result = change();
	const { companyName } = lead.variables;
	const isRenamed = Boolean(formerName && companyName) && companyName !== formerName;
	if (!isRenamed || options.companyNameOfLead === 'linksAnother') return result;
	for (const { variables } of colleagues) variables.companyName = companyName;
	const company = findCompany(state, lead);
	if (company) company.fields.name = companyName;
	return result;
}

// Leads with one name of their company are linked to the same one.
function findColleagues(state: LinkedState, lead: Lead): Lead[] {
	const { companyName } = lead.variables;
	const company = findCompany(state, lead);
	return state.leads.filter(
		(other) =>
			other.variables.companyName === companyName ||
			(company !== undefined && findCompany(state, other) === company),
	);
}

function findCompany(
	{ contactBook: { contacts, companies } }: LinkedState,
	{ contactId }: Lead,
): Company | undefined {
	const companyId = contacts.find(({ _id }) => _id === contactId)?.companyId;
	return companyId === undefined ? undefined : companies.find(({ _id }) => _id === companyId);
}
