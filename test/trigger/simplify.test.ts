import type { IDataObject } from 'n8n-workflow';

import { toActivityItems } from '../../nodes/Lemlist/trigger/simplify';

const form = (simplify: boolean) => ({ getNodeParameter: () => simplify });

const simplify = (activity: IDataObject, source: 'delivery' | 'list' = 'delivery') =>
	toActivityItems(form(true), [activity], source)[0].json;

// A delivery as seen in production, with a message added (docs/lemlist-api.md#delivery-payload).
const REPLY_ACTIVITY = {
	_id: 'act_x',
	type: 'linkedinReplied',
	createdAt: '2025-02-27T14:58:05.000Z',
	isFirst: true,
	stopped: false,
	bot: false,
	teamId: 'tea_x',
	leadId: 'lea_x',
	contactId: 'ctc_x',
	campaignId: 'cam_x',
	campaignName: 'Demo',
	name: 'Demo',
	sequenceId: 'seq_x',
	sequenceStep: 1,
	stepId: 'stp_x',
	totalSequenceStep: 2,
	emailTemplateId: 'etp_x',
	emailTemplateName: 'linkedinInvite',
	createdBy: 'usr_x',
	sendUserId: 'usr_x',
	sendUserName: 'Sender',
	sendUserMailboxId: 'usm_x',
	relatedSentAt: '2025-01-27T10:03:44.870Z',
	leadFirstName: 'A',
	leadLastName: 'B',
	leadPicture: 'https://example.com/a.png',
	metaData: { teamId: 'tea_x', taskId: 'tsk_x' },
	firstName: 'A',
	lastName: 'B',
	linkedinUrl: 'https://www.linkedin.com/in/a',
	text: 'Yes',
	occupation: 'Founder',
	AnyCustomVariable: 'value',
	score: 0,
};

describe('a simplified activity', () => {
	it('groups the fields of lead, campaign, message and sender, and has the variables in the lead', () => {
		expect(simplify(REPLY_ACTIVITY)).toEqual({
			id: 'act_x',
			event: 'linkedinReplied',
			createdAt: '2025-02-27T14:58:05.000Z',
			isFirst: true,
			bot: false,
			lead: {
				id: 'lea_x',
				contactId: 'ctc_x',
				firstName: 'A',
				lastName: 'B',
				linkedinUrl: 'https://www.linkedin.com/in/a',
				picture: 'https://example.com/a.png',
				variables: { occupation: 'Founder', AnyCustomVariable: 'value', score: 0 },
				_id: 'lea_x',
			},
			campaign: {
				id: 'cam_x',
				name: 'Demo',
				sequenceId: 'seq_x',
				step: 1,
				stepNumber: 2,
				stepId: 'stp_x',
			},
			message: { text: 'Yes', fullText: 'Yes', isAutomatic: false },
			sender: { id: 'usr_x', name: 'Sender', mailboxId: 'usm_x' },
			details: {
				emailTemplateId: 'etp_x',
				emailTemplateName: 'linkedinInvite',
				relatedSentAt: '2025-01-27T10:03:44.870Z',
				stopped: false,
				totalSequenceStep: 2,
			},
			_id: 'act_x',
		});
	});

	it('has the same shape from the activity list as from a delivery', () => {
		const { firstName, lastName, linkedinUrl, occupation, AnyCustomVariable, score, ...own } =
			REPLY_ACTIVITY;
		const variables = { firstName, lastName, linkedinUrl, occupation, AnyCustomVariable, score };

		const listed = { ...own, lead: { _id: 'lea_x', state: 'replied', variables } };

		expect(simplify(listed, 'list')).toEqual(simplify(REPLY_ACTIVITY));
	});

	it('takes fields that the activity lacks from its lead', () => {
		const variables = { email: 'a@x.io', firstName: 'Old', color: 'red', subject: 'a variable' };
		const item = simplify({
			_id: 'act_1',
			leadFirstName: 'A',
			email: null,
			lead: { _id: 'lea_1', contactId: 'ctc_1', variables: { ...variables, empty: '' } },
		});

		expect(item).toEqual({
			id: 'act_1',
			lead: {
				id: 'lea_1',
				contactId: 'ctc_1',
				email: 'a@x.io',
				firstName: 'A',
				variables: { color: 'red', firstName: 'Old', subject: 'a variable' },
				_id: 'lea_1',
			},
			_id: 'act_1',
		});
	});

	it('has the company of a note in its details', () => {
		const item = simplify({
			_id: 'act_1',
			type: 'annotated',
			companyId: 'cpn_1',
			note: 'Call in May',
			userId: 'usr_1',
		});

		expect(item).toEqual({
			id: 'act_1',
			event: 'annotated',
			message: { text: 'Call in May', fullText: 'Call in May' },
			sender: { id: 'usr_1' },
			details: { companyId: 'cpn_1' },
			_id: 'act_1',
		});
	});

	it('has the contact of an unsubscription outside campaigns as its lead', () => {
		const item = simplify({
			_id: 'act_1',
			type: 'entityUnsubscribed',
			unsubscribedSource: 'lead',
			contactId: 'ctc_1',
			email: 'a@x.io',
			firstName: 'A',
			doNotContact: 'true',
		});

		expect(item).toEqual({
			id: 'act_1',
			event: 'entityUnsubscribed',
			lead: { contactId: 'ctc_1', email: 'a@x.io', firstName: 'A' },
			details: { unsubscribedSource: 'lead', doNotContact: 'true' },
			_id: 'act_1',
		});
	});

	it('has no variables if it has no lead', () => {
		const item = simplify({ type: 'sendLimitReached', sendUserEmail: 'n@x.io', reached: 50 });

		expect(item).toEqual({
			event: 'sendLimitReached',
			sender: { email: 'n@x.io' },
			details: { reached: 50 },
		});
	});

	it('is empty if the activity is', () => {
		expect(simplify({})).toEqual({});
		expect(simplify({ lead: { variables: null } })).toEqual({});
	});
});

describe('an activity that is not simplified', () => {
	it('is what lemlist sent', () => {
		expect(toActivityItems(form(false), [REPLY_ACTIVITY], 'delivery')).toEqual([
			{ json: REPLY_ACTIVITY },
		]);
	});
});
