import { expect } from 'expect';

import { createMailbox } from '../../emulator/model/mailboxes';
import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const OWNER = 'usr_aawMB5Gd5JJCFYvjp';
const MAILBOX = { userId: OWNER, senderEmail: 'richard@piedpiper.com', mailboxId: 'usm_1' };
const DRAFT = { contactId: 'ctc_1', draftOwner: 'richard@piedpiper.com', draftId: 'drf_1' };
const DRAFTS = '/inbox/ctc_1/drafts';
const BY_OWNER = 'draftOwner=richard%40piedpiper.com';

const unknownLabel: ExpectedFailure = {
	parameters: { labelIds: ['lbl_9'] },
	error: 'Label not found (404) [item 0]',
};
const unknownDraft: ExpectedFailure = {
	parameters: { draftId: 'drf_9' },
	error: 'Draft not found (404) [item 0]',
};
const unknownOwner: ExpectedFailure = {
	parameters: { draftOwner: 'nobody@example.com' },
	error: 'User not found: neither a valid email nor a valid user id for this team (400) [item 0]',
};

const v2: OperationCase[] = [
	{
		operation: 'inbox: getAll',
		parameters: { userId: OWNER, returnAll: true },
		sends: [`GET /inbox?userId=${OWNER}&page=1&limit=100`],
		returns: [
			{ _id: 'ibx_1', contactId: 'ctc_1', contactEmail: 'dinesh@piedpiper.com', haveReplies: true },
		],
		fails: { parameters: { userId: 'usr_9' }, error: 'User not in team (400) [item 0]' },
	},
	{
		operation: 'inbox: getMessages',
		parameters: {
			contactId: 'ctc_1',
			limit: 10,
			options: { markAsRead: true, userId: OWNER },
		},
		sends: [`GET /inbox/ctc_1?markAsRead=true&userId=${OWNER}&skip=0&limit=10`],
		returns: [
			{ event: 'emailsReplied', text: 'Sure', html: '<p>Sure</p>' },
			{ event: 'emailsSent', subject: 'Lunch?' },
		],
		fails: {
			parameters: { options: { markAsRead: true } },
			error: "'User' is empty [item 0]",
		},
	},
	{
		operation: 'inbox: sendEmail',
		parameters: {
			...MAILBOX,
			recipient: 'contact',
			contactId: 'ctc_1',
			leadId: 'lea_9',
			sendAs: 'new',
			subject: 'Dinner?',
			message: '<p>Tonight</p>',
			options: { cc: ['monica@raviga.com'] },
		},
		sends: [
			`POST /inbox/email {"sendUserId":"${OWNER}","sendUserEmail":"richard@piedpiper.com","sendUserMailboxId":"usm_1","contactId":"ctc_1","subject":"Dinner?","message":"<p>Tonight</p>","cc":["monica@raviga.com"]}`,
		],
		returns: [{ ok: true, contactId: 'ctc_1' }],
		fails: {
			parameters: { mailboxId: 'usm_9' },
			error: 'Invalid sendUserMailboxId (400) [item 0]',
		},
	},
	{
		operation: 'inbox: sendEmail',
		parameters: {
			...MAILBOX,
			recipient: 'lead',
			leadId: 'lea_1',
			sendAs: 'replyToLatest',
			message: '<p>Great</p>',
		},
		sends: [
			`POST /inbox/email {"sendUserId":"${OWNER}","sendUserEmail":"richard@piedpiper.com","sendUserMailboxId":"usm_1","leadId":"lea_1","message":"<p>Great</p>","replyToActivityId":"latest"}`,
		],
		returns: [{ ok: true, contactId: 'ctc_1' }],
		fails: { parameters: { leadId: 'lea_9' }, error: 'Lead not found (400) [item 0]' },
	},
	{
		operation: 'inbox: sendEmail',
		parameters: {
			...MAILBOX,
			recipient: 'contact',
			contactId: 'ctc_1',
			sendAs: 'reply',
			replyToActivityId: 'act_1',
			subject: 'Lunch!',
			message: '<p>Great</p>',
		},
		sends: [
			`POST /inbox/email {"sendUserId":"${OWNER}","sendUserEmail":"richard@piedpiper.com","sendUserMailboxId":"usm_1","contactId":"ctc_1","subject":"Lunch!","message":"<p>Great</p>","replyToActivityId":"act_1"}`,
		],
		returns: [{ ok: true, contactId: 'ctc_1' }],
		fails: {
			parameters: { replyToActivityId: '={{ "" }}' },
			error: "'Reply to Activity ID' is empty [item 0]",
		},
	},
	{
		operation: 'inbox: sendLinkedinMessage',
		parameters: { userId: OWNER, contactId: 'ctc_1', leadId: 'lea_1', message: 'Hi' },
		sends: [
			`POST /inbox/linkedin {"sendUserId":"${OWNER}","contactId":"ctc_1","leadId":"lea_1","message":"Hi"}`,
		],
		returns: [{ ok: true }],
		fails: { parameters: { userId: 'usr_9' }, error: 'Invalid sendUserId (400) [item 0]' },
	},
	{
		operation: 'inbox: sendSms',
		parameters: {
			userId: OWNER,
			from: '+33123456789',
			recipient: 'contact',
			contactId: 'ctc_1',
			leadId: 'lea_9',
			message: 'See you at 9',
		},
		sends: [
			`POST /inbox/sms {"sendUserId":"${OWNER}","from":"+33123456789","contactId":"ctc_1","message":"See you at 9"}`,
		],
		returns: [{ ok: true, contactId: 'ctc_1' }],
		fails: {
			parameters: { from: '0123' },
			error: "'From' is not a phone number with a country code [item 0]",
		},
	},
	{
		operation: 'inbox: sendWhatsappMessage',
		parameters: {
			userId: OWNER,
			whatsappAccountId: 'wha_1',
			contactId: 'ctc_1',
			leadId: 'lea_1',
			message: 'Hi',
		},
		sends: [
			`POST /inbox/whatsapp {"sendUserId":"${OWNER}","sendUserWhatsappAccountId":"wha_1","contactId":"ctc_1","leadId":"lea_1","message":"Hi"}`,
		],
		returns: [{ ok: true }],
		fails: {
			parameters: { whatsappAccountId: '555' },
			error: 'Invalid sendUserWhatsappAccountId (400) [item 0]',
		},
	},
	{
		operation: 'inbox: getLabels',
		parameters: { limit: 1 },
		sends: ['GET /inbox/labels'],
		returns: [{ _id: 'lbl_1', name: 'Warm' }],
		fails: { fault: { status: 400, message: 'Bad team' }, error: 'Bad team (400) [item 0]' },
	},
	{
		operation: 'inbox: createLabel',
		parameters: { labelName: 'Hot' },
		sends: ['POST /inbox/labels {"labelName":"Hot"}'],
		returns: [{ name: 'Hot', color: '#F9A2A2' }],
		fails: {
			parameters: { labelName: 'Warm' },
			error: 'Label with this name already exists (409) [item 0]',
		},
	},
	{
		operation: 'inbox: getLabel',
		parameters: { labelId: 'lbl_2' },
		sends: ['GET /inbox/labels/lbl_2'],
		returns: [{ _id: 'lbl_2', name: 'Cold' }],
		fails: { parameters: { labelId: 'lbl_9' }, error: 'Label not found (404) [item 0]' },
	},
	{
		operation: 'inbox: attachLabels',
		parameters: { contactId: 'ctc_1', labelIds: ['lbl_1', 'lbl_2'], appendLabels: false },
		sends: [
			'POST /inbox/conversations/labels/ctc_1 {"labelIds":["lbl_1","lbl_2"],"appendLabels":false}',
		],
		returns: [{ ok: true }],
		fails: unknownLabel,
	},
	{
		operation: 'inbox: removeLabels',
		parameters: { contactId: 'ctc_1', labelIds: ['lbl_1'] },
		sends: ['DELETE /inbox/conversations/labels/ctc_1 {"labelIds":["lbl_1"]}'],
		returns: [{ ok: true }],
		fails: unknownLabel,
	},
	{
		operation: 'inbox: getDrafts',
		parameters: { ...DRAFT, returnAll: true },
		sends: [`GET ${DRAFTS}?${BY_OWNER}`],
		returns: [{ _id: 'drf_1', preview: 'Hello Dinesh' }],
		fails: unknownOwner,
	},
	{
		operation: 'inbox: createDraft',
		parameters: {
			...DRAFT,
			channel: 'email',
			content: '<p>Hello</p>',
			additionalFields: {
				attachments: {
					files: [
						{ name: 'a.pdf', type: 'application/pdf', size: 9, url: 'https://example.com/a.pdf' },
						{ name: 'b.pdf', type: '', size: 0, url: 'https://example.com/b.pdf' },
					],
				},
				cc: ['monica@raviga.com'],
				replyToActivityId: 'act_1',
				sourceMetadata: '{"run":7}',
				subject: 'Lunch?',
			},
		},
		sends: [
			`POST ${DRAFTS}?${BY_OWNER} {"channel":"email","content":"<p>Hello</p>","attachments":[{"name":"a.pdf","type":"application/pdf","url":"https://example.com/a.pdf","size":9},{"name":"b.pdf","url":"https://example.com/b.pdf"}],"cc":["monica@raviga.com"],"replyToActivityId":"act_1","sourceMetadata":{"run":7},"subject":"Lunch?"}`,
		],
		returns: [{ draftId: expect.stringMatching(/^drf_\w{17}$/) }],
		fails: unknownOwner,
	},
	{
		operation: 'inbox: getDraft',
		parameters: DRAFT,
		sends: [`GET ${DRAFTS}/drf_1?${BY_OWNER}`],
		returns: [{ _id: 'drf_1', html: '<p>Hello Dinesh</p>', source: 'ui' }],
		fails: unknownDraft,
	},
	{
		operation: 'inbox: updateDraft',
		parameters: {
			...DRAFT,
			updateFields: {
				attachments: { files: [{ name: 'a.pdf', url: 'https://example.com/a.pdf' }] },
				content: '<p>Bye</p>',
			},
		},
		sends: [
			`PATCH ${DRAFTS}/drf_1?${BY_OWNER} {"attachments":[{"name":"a.pdf","url":"https://example.com/a.pdf"}],"content":"<p>Bye</p>"}`,
		],
		returns: [{ _id: 'drf_1', html: '<p>Bye</p>', subject: 'Hello', attachments: [{}] }],
		fails: {
			parameters: { updateFields: {} },
			error: "'Update Fields' has no value [item 0]",
		},
	},
	{
		operation: 'inbox: deleteDraft',
		parameters: DRAFT,
		sends: [`DELETE ${DRAFTS}/drf_1?${BY_OWNER}`],
		returns: [{ deleted: true }],
		fails: unknownDraft,
	},
];

export const inbox: CaseGroup = {
	seed(emulator) {
		const { inbox: state, mailboxes } = emulator.state;
		const [{ email, name }] = emulator.state.users;
		emulator.addCampaign({ _id: 'cam_1' });
		const lead = { _id: 'lea_1', campaignId: 'cam_1', contactId: 'ctc_1' };
		emulator.addLead({ ...lead, email: 'dinesh@piedpiper.com' });
		emulator.addActivity({ _id: 'act_1', type: 'emailsSent', leadId: 'lea_1', subject: 'Lunch?' });
		const reply = { subject: 'Re: Lunch?', message: '<p>Sure</p>' };
		emulator.addActivity({ type: 'emailsReplied', leadId: 'lea_1', ...reply });
		mailboxes.push(createMailbox({ _id: 'usm_1', userId: OWNER, email, name }));
		const made = { color: '#F9A2A2', createdAt: '2026-01-01T00:00:00.000Z', createdBy: email };
		state.labels.push(
			{ _id: 'lbl_1', name: 'Warm', ...made },
			{ _id: 'lbl_2', name: 'Cold', ...made },
		);
		state.conversations.push({
			_id: 'ibx_1',
			contactId: 'ctc_1',
			labelIds: ['lbl_1'],
			readBy: [],
		});
		state.drafts.push({
			_id: 'drf_1',
			contactId: 'ctc_1',
			ownerId: OWNER,
			channel: 'email',
			subject: 'Hello',
			cc: [],
			content: '<p>Hello Dinesh</p>',
			attachments: [],
			source: 'ui',
			createdAt: '2026-01-01T00:00:00.000Z',
			updatedAt: '2026-01-01T00:00:00.000Z',
		});
	},
	v2,
};
