import { findOrCreateConversation } from '../model/inboxConversations';
import { ApiError } from '../http/apiError';
import type { Conversation, Label } from '../model/inboxTypes';
import { equalsIgnoreCase } from '../model/fixtures';
import type { EmulatorContext } from '../context';
import { bodyObject, type RouteCall, type Routes } from './route';

export const inboxLabels: Routes = {
	'GET /inbox/labels': ({ context }) => context.state.inbox.labels,

	'POST /inbox/labels': (call) => {
		const { state, nextId } = call.context;
		const { labelName } = bodyObject(call);
		if (!labelName) throw new ApiError(400, 'labelName is required');
		const name = String(labelName);
		if (state.inbox.labels.some((label) => equalsIgnoreCase(label.name, name))) {
			throw new ApiError(409, 'Label with this name already exists');
		}
		const [{ email }] = state.users;
		const label = {
			_id: nextId('lbl'),
			name,
			color: '#F9A2A2',
			createdAt: new Date().toISOString(),
			createdBy: email,
		};
		state.inbox.labels.push(label);
		const { createdBy: _createdBy, ...labelView } = label;
		return labelView;
	},

	'GET /inbox/labels/:labelId': ({ context, params }) => requireLabel(context, params.labelId),

	'POST /inbox/conversations/labels/:contactId': (call) => {
		const { labelIds, appendLabels } = bodyObject(call);
		if (!Array.isArray(labelIds) || typeof appendLabels !== 'boolean') {
			const wanted = 'labelIds must be an array and appendLabels must be a boolean';
			throw new ApiError(400, `Invalid request body: ${wanted}`);
		}
		const conversation = requireConversation(call);
		const newIds = labelIds.map((id) => requireLabel(call.context, id)._id);
		const previousIds = appendLabels ? conversation.labelIds : [];
		conversation.labelIds = [...new Set([...previousIds, ...newIds])];
		return { ok: true };
	},

	'DELETE /inbox/conversations/labels/:contactId': (call) => {
		const { labelIds } = bodyObject(call);
		if (!Array.isArray(labelIds)) {
			throw new ApiError(400, 'Invalid request body: labelIds must be an array');
		}
		const conversation = requireConversation(call);
		const removedIds = labelIds.map((id) => requireLabel(call.context, id)._id);
		conversation.labelIds = conversation.labelIds.filter((id) => !removedIds.includes(id));
		return { ok: true };
	},
};

function requireLabel({ state }: EmulatorContext, id: unknown): Label {
	const label = state.inbox.labels.find(({ _id }) => _id === id);
	if (!label) throw new ApiError(404, 'Label not found');
	return label;
}

function requireConversation({ context, params }: RouteCall): Conversation {
	const conversation = findOrCreateConversation(context, params.contactId);
	if (!conversation) throw new ApiError(404, 'Inbox not found');
	return conversation;
}
