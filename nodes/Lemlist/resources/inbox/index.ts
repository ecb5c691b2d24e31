import { defineResource } from '../../engine/defineOperation';
import { attachLabels } from './attachLabels';
import { createDraft } from './createDraft';
import { createLabel } from './createLabel';
import { deleteDraft } from './deleteDraft';
import { getAll } from './getAll';
import { getDraft } from './getDraft';
import { getDrafts } from './getDrafts';
import { getLabel } from './getLabel';
import { getLabels } from './getLabels';
import { getMessages } from './getMessages';
import { removeLabels } from './removeLabels';
import { sendEmail } from './sendEmail';
import { sendLinkedinMessage } from './sendLinkedinMessage';
import { sendSms } from './sendSms';
import { sendWhatsappMessage } from './sendWhatsappMessage';
import { updateDraft } from './updateDraft';

export const inbox = defineResource({
	name: 'Inbox',
	value: 'inbox',
	description:
		'Conversations: messages, drafts and labels, and sending by email, LinkedIn, WhatsApp or SMS',
	operations: [
		attachLabels,
		createDraft,
		createLabel,
		deleteDraft,
		getDraft,
		getDrafts,
		getLabel,
		getLabels,
		getAll,
		getMessages,
		removeLabels,
		sendEmail,
		sendLinkedinMessage,
		sendSms,
		sendWhatsappMessage,
		updateDraft,
	],
});
