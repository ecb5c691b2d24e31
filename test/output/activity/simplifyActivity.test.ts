import type { IDataObject } from 'n8n-workflow';

import { simplifyActivity } from '../../../nodes/Lemlist/output/activity/simplifyActivity';

const delivery = (fields: IDataObject) => simplifyActivity(fields, 'delivery');

const REPLY = { type: 'emailsReplied', leadId: 'lea_1' };

// Fields that lemlist was seen to send (docs/lemlist-api.md#delivery-payload).
const LEMLIST_FIELDS = `aiLeadInterest aiLeadInterestLevel lemlistSeenAt sentOutSideOfLemlist
	sentOutSideOfLemlistOpenedAt inviteSkipReason likeLastPostSkipReason html duration startedAt endedAt direction
	phoneProvider recording recordingSid callSid callS3Ready aircallPhone aircallPhoneName callDuration callStatus
	sendUserMailboxProviderId sentiment sentimentEmoji meetingDate meetingType delay url labels attachments
	leadJobTitle linkedinPostUrl relatedSentAt messageId errorMessage emailTemplateName isThirdPartyReply
	messagePreview fromEmail userId userName createdBy leadPicture totalSequenceStep unsubscribedSource`.split(
	/\s+/,
);

describe('a field of lemlist', () => {
	it.each(['emailsReplied', 'linkedinInviteAccepted', 'aircallEnded', 'paused', 'warmed'])(
		'is never called a variable of the lead, in %s',
		(type) => {
			const fields = Object.fromEntries(LEMLIST_FIELDS.map((name) => [name, `value of ${name}`]));

			const { lead } = delivery({ type, leadId: 'lea_1', ...fields });

			expect(lead).not.toHaveProperty('variables');
		},
	);
});

describe('the message of an activity', () => {
	it('is the first text that is not blank', () => {
		const { message } = delivery({ ...REPLY, text: '  ', message: '<p>Yes</p>' });

		expect(message).toMatchObject({ text: 'Yes', fullText: 'Yes', html: '<p>Yes</p>' });
	});

	it.each(['\u00a0\u200b', '&nbsp;', '\ufeff \n', '&zwnj;&nbsp;', '\u00ad'])(
		'is not a text that shows nothing: %j',
		(text) => {
			const item = delivery({ ...REPLY, text, message: '<p>Yes</p>' });

			expect(item).toMatchObject({ message: { text: 'Yes', fullText: 'Yes' } });
			expect(item).not.toHaveProperty('details');
		},
	);

	it('has the whole text and the HTML next to the reply alone', () => {
		const html = '<p>Yes</p><div class="gmail_quote"><blockquote>Hi Ada</blockquote></div>';

		expect(delivery({ ...REPLY, text: '', message: html }).message).toEqual({
			text: 'Yes',
			fullText: 'Yes\nHi Ada',
			html,
			isAutomatic: false,
		});
	});

	it('has a preview, which is no text', () => {
		expect(delivery({ ...REPLY, messagePreview: 'Hi Mark,' }).message).toEqual({
			preview: 'Hi Mark,',
			isAutomatic: false,
		});
	});

	it('is never a variable, even if two texts differ', () => {
		const texts = { text: 'Yes', message: 'Yes!', html: '<p>Yes?</p>', subject: 'Hi' };
		const item = delivery({ ...REPLY, ...texts });

		expect(item).toMatchObject({
			message: { text: 'Yes', html: '<p>Yes?</p>' },
			details: { message: 'Yes!' },
		});
		expect(item.lead).not.toHaveProperty('variables');
	});

	it('of another channel than email is whole', () => {
		const text = 'On Dec 3, 2024, at 10:52, Ada <ada@x.io> wrote:\n> Hi\n\nWas that you?';

		expect(delivery({ ...REPLY, type: 'linkedinReplied', text }).message).toMatchObject({ text });
	});

	it('has the recipients', () => {
		const recipients = { to: [{ address: 'a@x.io', name: 'A' }], cc: [{ address: 'b@x.io' }] };

		expect(delivery({ ...REPLY, ...recipients })).toMatchObject({ message: recipients });
	});

	it('is marked if somebody else than the lead replied', () => {
		const item = delivery({ type: 'emailsReplied', isThirdPartyReply: true, text: 'Ask Bob' });

		expect(item).toMatchObject({ message: { text: 'Ask Bob', isThirdPartyReply: true } });
	});

	it.each(['linkedinInviteAccepted', 'linkedinVisitDone', 'paused', 'aircallEnded', 'interested'])(
		'does not come from variables of the lead, in %s',
		(type) => {
			const variables = { subject: 'Maths', message: 'Hello', note: 'VIP', text: 'Hi', to: 'Bob' };
			const item = delivery({ type, leadId: 'lea_1', ...variables });

			expect(item).not.toHaveProperty('message');
			expect(item.lead).toMatchObject({ variables });
		},
	);
});

describe('the lead of an activity', () => {
	it.each<[IDataObject[string]]>([
		['ada@x.io'],
		['Ada Okafor <ada@x.io>'],
		[['ada@x.io', 'bob@x.io']],
		[['"Okafor, Ada" <ada@x.io>']],
		[{ address: 'ada@x.io', name: 'Ada' }],
	])('has the address of an email that was sent to it, in any form: %j', (to) => {
		expect(delivery({ type: 'emailsSent', leadId: 'lea_1', to })).toMatchObject({
			lead: { email: 'ada@x.io' },
			message: { to },
		});
	});

	it('has the address of an email that was sent to it', () => {
		const to = [{ address: 'ada@x.io', name: 'Ada' }];

		expect(delivery({ type: 'emailsSent', to }).lead).toEqual({ email: 'ada@x.io' });
		expect(delivery({ type: 'emailsReplied', to })).not.toHaveProperty('lead');
	});

	it('has its job title', () => {
		expect(delivery({ ...REPLY, leadJobTitle: 'CFO' })).toMatchObject({
			lead: { jobTitle: 'CFO' },
		});
	});
});

describe('the other parts of an activity', () => {
	it('are those of a call', () => {
		const item = delivery({
			type: 'aircallEnded',
			leadId: 'lea_1',
			duration: 61,
			direction: 'outbound',
			recording: { url: 'https://example.com/call.mp3' },
			callSid: 'CA1',
		});

		expect(item).toMatchObject({
			call: {
				id: 'CA1',
				duration: 61,
				direction: 'outbound',
				recording: { url: 'https://example.com/call.mp3' },
			},
		});
	});

	it('are the interest that the AI sees', () => {
		const fields = { aiLeadInterest: 'Wants a demo', aiLeadInterestLevel: 'high' };
		const item = delivery({ ...REPLY, ...fields, aiLeadInterestScore: 0.9 });

		expect(item.interest).toEqual({ score: 0.9, level: 'high', label: 'Wants a demo' });
	});

	it('are the step, from 0 as lemlist counts and from 1', () => {
		expect(delivery({ ...REPLY, sequenceStep: 0 }).campaign).toEqual({ step: 0, stepNumber: 1 });
	});
});

describe('an activity from the list of lemlist', () => {
	it('has no variable outside of its lead', () => {
		const listed = { ...REPLY, addedTomorrow: 'x', lead: { variables: { color: 'red' } } };

		expect(simplifyActivity(listed, 'list')).toMatchObject({
			lead: { variables: { color: 'red' } },
			details: { addedTomorrow: 'x' },
		});
		expect(simplifyActivity({ ...REPLY, addedTomorrow: 'x' }, 'list')).toMatchObject({
			details: { addedTomorrow: 'x' },
		});
	});
});
