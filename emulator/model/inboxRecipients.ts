import { ApiError } from '../http/apiError';
import type { User } from './state';
import type { EmulatorContext } from '../context';

/** The user of the team who sends a message, or a refusal. */
export function requireSender({ state }: EmulatorContext, userId: unknown): User {
	const user = state.users.find(({ _id }) => _id === userId);
	if (!user) throw new ApiError(400, 'Invalid sendUserId');
	return user;
}

/** Whom a message goes to: a contact, or a lead with its contact; refuses unknown ones. */
export function requireRecipient(
	context: EmulatorContext,
	{ contactId, leadId }: Record<string, unknown>,
): { contactId: string; leadId?: string } {
	if (leadId === undefined) {
		if (contactId === undefined) throw new ApiError(400, 'contactId or leadId is required');
		if (!isContactId(context, contactId)) throw new ApiError(400, 'Invalid contactId');
		return { contactId };
	}
	if (!String(leadId).startsWith('lea_')) throw new ApiError(400, 'Invalid leadId');
	const lead = context.state.leads.find(({ _id }) => _id === leadId);
	if (!lead) throw new ApiError(400, 'Lead not found');
	return { contactId: lead.contactId, leadId: lead._id };
}

/** Whether the team knows a contact by this ID. */
export function isContactId({ state }: EmulatorContext, id: unknown): id is string {
	return state.contactBook.contacts.some(({ _id }) => _id === id);
}
