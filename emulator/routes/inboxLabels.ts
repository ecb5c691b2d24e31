import { conversationWith } from '../conversations';
import { Refusal } from '../errors';
import type { Conversation, Label } from '../inboxState';
import { isSameText } from '../seeding';
import type { World } from '../world';
import { bodyObject, type Call, type Routes } from './route';

export const inboxLabels: Routes = {
	'GET /inbox/labels': ({ world }) => world.state.inbox.labels,

	'POST /inbox/labels': (call) => {
		const { state, nextId } = call.world;
		const { labelName } = bodyObject(call);
		if (!labelName) throw new Refusal(400, 'labelName is required');
		const name = String(labelName);
		if (state.inbox.labels.some((label) => isSameText(label.name, name))) {
			throw new Refusal(409, 'Label with this name already exists');
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
		const { createdBy: _createdBy, ...shown } = label;
		return shown;
	},

	'GET /inbox/labels/:labelId': ({ world, params }) => labelOf(world, params.labelId),

	'POST /inbox/conversations/labels/:contactId': (call) => {
		const { labelIds, appendLabels } = bodyObject(call);
		if (!Array.isArray(labelIds) || typeof appendLabels !== 'boolean') {
			const wanted = 'labelIds must be an array and appendLabels must be a boolean';
			throw new Refusal(400, `Invalid request body: ${wanted}`);
		}
		const conversation = conversationOf(call);
		const added = labelIds.map((id) => labelOf(call.world, id)._id);
		const kept = appendLabels ? conversation.labelIds : [];
		conversation.labelIds = [...new Set([...kept, ...added])];
		return { ok: true };
	},

	'DELETE /inbox/conversations/labels/:contactId': (call) => {
		const { labelIds } = bodyObject(call);
		if (!Array.isArray(labelIds)) {
			throw new Refusal(400, 'Invalid request body: labelIds must be an array');
		}
		const conversation = conversationOf(call);
		const removed = labelIds.map((id) => labelOf(call.world, id)._id);
		conversation.labelIds = conversation.labelIds.filter((id) => !removed.includes(id));
		return { ok: true };
	},
};

function labelOf({ state }: World, id: unknown): Label {
	const label = state.inbox.labels.find(({ _id }) => _id === id);
	if (!label) throw new Refusal(404, 'Label not found');
	return label;
}

function conversationOf({ world, params }: Call): Conversation {
	const conversation = conversationWith(world, params.contactId);
	if (!conversation) throw new Refusal(404, 'Inbox not found');
	return conversation;
}
