import type { Contact } from '../model/contacts';
import { equalsIgnoreCase } from '../model/records';
import type { State } from '../model/state';

/** The campaigns that a contact is in, with the lead's state in each. */
export function campaignsFor({ _id }: Contact, { leads, campaigns }: State) {
	return leads
		.filter(({ contactId }) => contactId === _id)
		.map((lead) => ({
			campaignId: lead.campaignId,
			campaignState: campaigns.find((campaign) => campaign._id === lead.campaignId)?.status,
			leadState: lead.state,
			leadId: lead._id,
		}));
}

/** The flags in the response of an upsert. */
export function upsertOutcome(isNew: boolean) {
	return isNew ? { created: true } : { created: false, updated: true };
}

/** A contact as it is read (docs/lemlist-api.md#contact-shapes). */
export function toContactView(contact: Contact, state: State) {
	const { _id, emails, fields, ownerId, createdAt, createdBy, fieldRejections, crmSync } = contact;
	return {
		_id,
		teamId: state.team._id,
		fullName: fullName(contact),
		email: emails[0],
		fields,
		campaigns: campaignsFor(contact, state),
		ownerId,
		createdAt,
		createdBy,
		unsubscribed: isUnsubscribed(contact, state),
		...(fieldRejections && { fieldRejections }),
		...(crmSync && { crmSync }),
		...(fields.phone !== undefined && {
			phonesStatuses: [{ phone: fields.phone, status: 'valid' }],
		}),
	};
}

/** A contact as an upsert returns it (docs/lemlist-api.md#contact-shapes). */
export function toUpsertedContact(contact: Contact, state: State, isNew: boolean) {
	const { emails, doNotContact: _, isEnriching: __, fieldRejections: ___, ...facts } = contact;
	return {
		...facts,
		teamId: state.team._id,
		emails: emails.map((value) => ({ value })),
		unsubscribed: isUnsubscribed(contact, state),
		...upsertOutcome(isNew),
	};
}

function isUnsubscribed({ doNotContact, emails }: Contact, { unsubscribes }: State): boolean {
	return (
		doNotContact ||
		unsubscribes.some(({ value }) => emails.some((email) => equalsIgnoreCase(email, value)))
	);
}

/** A contact as lists return it, without blocks (docs/lemlist-api.md#contact-shapes). */
export function toFlatView(contact: Contact, state: State, isWithCompany: boolean) {
	const { _id, emails, fields, ownerId, companyId, createdAt, createdBy } = contact;
	const company = state.contactBook.companies.find((one) => one._id === companyId);
	return {
		_id,
		teamId: state.team._id,
		fullName: fullName(contact),
		email: emails[0],
		firstName: fields.firstName,
		lastName: fields.lastName,
		jobTitle: fields.jobTitle,
		ownerId,
		companyId,
		createdAt,
		createdBy,
		unsubscribed: contact.doNotContact,
		campaignCount: campaignsFor(contact, state).length,
		fieldRejections: contact.fieldRejections ?? [],
		...(isWithCompany && company && { company: { _id: company._id, domain: company.domain } }),
	};
}

/** The first and the last name of a contact. */
export function fullName({ fields }: Contact): string {
	return [fields.firstName, fields.lastName].filter(Boolean).join(' ');
}
