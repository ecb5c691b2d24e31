import type { Contact } from './contactTypes';
import { equalsIgnoreCase } from './fixtures';
import type { State } from './state';

/** A contact as reads and lists return it (docs/lemlist-api.md#contact-shapes). */
export function toContactView(contact: Contact, state: State) {
	const { _id, emails, fields, ownerId, createdAt, createdBy, fieldRejections } = contact;
	return {
		_id,
		teamId: state.team._id,
		fullName: [fields.firstName, fields.lastName].filter(Boolean).join(' '),
		email: emails[0],
		fields,
		campaigns: campaignsFor(contact, state),
		ownerId,
		createdAt,
		createdBy,
		unsubscribed: isUnsubscribed(contact, state),
		...(fieldRejections && { fieldRejections }),
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

/** How an upsert says what it did. */
export function upsertOutcome(isNew: boolean) {
	return isNew ? { created: true } : { created: false, updated: true };
}

/** The campaigns in which a contact is a lead. */
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

function isUnsubscribed({ doNotContact, emails }: Contact, { unsubscribes }: State): boolean {
	return (
		doNotContact ||
		unsubscribes.some(({ value }) => emails.some((email) => equalsIgnoreCase(email, value)))
	);
}
