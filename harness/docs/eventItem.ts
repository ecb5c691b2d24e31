import { simplifyActivity } from '../../nodes/Lemlist/output/activity/simplifyActivity';
import { joinBlocks, fence, details } from './markdown';

// A reply's delivered fields, with made-up values (docs/lemlist-api.md#delivery-payload).
const REPLY = {
	_id: 'act_A1B2C3D4E5F6G7H8I',
	type: 'emailsReplied',
	createdAt: '2026-03-02T09:15:42.120Z',
	isFirst: true,
	bot: false,
	teamId: 'tea_A1B2C3D4E5F6G7H8I',
	leadId: 'lea_A1B2C3D4E5F6G7H8I',
	contactId: 'ctc_A1B2C3D4E5F6G7H8I',
	campaignId: 'cam_A1B2C3D4E5F6G7H8I',
	campaignName: 'Spring launch',
	sequenceId: 'seq_A1B2C3D4E5F6G7H8I',
	sequenceStep: 1,
	stepId: 'stp_A1B2C3D4E5F6G7H8I',
	totalSequenceStep: 3,
	sendUserId: 'usr_A1B2C3D4E5F6G7H8I',
	sendUserName: 'Nathan Okafor',
	sendUserEmail: 'nathan@example.com',
	sendUserMailboxId: 'usm_A1B2C3D4E5F6G7H8I',
	leadEmail: 'ada@example.com',
	leadFirstName: 'Ada',
	leadLastName: 'Lovelace',
	leadCompanyName: 'Lumen',
	firstName: 'Ada',
	lastName: 'Lovelace',
	email: 'ada@example.com',
	companyName: 'Lumen',
	subject: 'Re: A question',
	fromEmail: 'ada@example.com',
	message:
		'<div>Yes, call me on Monday.</div><div class="gmail_quote">On Mon, Mar 2, 2026 at 9:00 AM Nathan Okafor &lt;nathan@example.com&gt; wrote:<blockquote class="gmail_quote">Hi Ada</blockquote></div>',
	messagePreview: 'Yes, call me on Mond',
	to: [{ address: 'nathan@example.com', name: 'Nathan Okafor' }],
	aiLeadInterestScore: 0.9,
	bestProduct: 'Notebook',
};

/** The item of one event, simplified and as lemlist sends it. */
export function eventItem(): string {
	return joinBlocks(
		'A reply to an email, simplified:',
		fence('json', json(simplifyActivity(REPLY, 'delivery'))),
		details('The same without Simplify, as lemlist sends it', fence('json', json(REPLY))),
	);
}

function json(value: unknown): string {
	return JSON.stringify(value, null, 2);
}
