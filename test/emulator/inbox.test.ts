import { createMailbox } from '../../emulator/model/mailboxes';
import { emulatorForEachTest } from './emulatorForEachTest';

const OWNER = 'usr_aawMB5Gd5JJCFYvjp';
const EMAIL = {
	sendUserId: OWNER,
	sendUserEmail: 'richard@piedpiper.com',
	sendUserMailboxId: 'usm_1',
	contactId: 'ctc_1',
	message: '<p>Hi</p>',
};

describe('the inbox', () => {
	const context = emulatorForEachTest();

	beforeEach(() => {
		const { emulator } = context;
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', contactId: 'ctc_1' });
		const [{ _id: userId, email, name }] = emulator.state.users;
		emulator.state.mailboxes.push(createMailbox({ _id: 'usm_1', userId, email, name }));
	});

	it('lists the messages of all channels, newest first', async () => {
		await context.http.post('/inbox/email', { ...EMAIL, subject: 'Lunch?' });
		await context.http.post('/inbox/linkedin', { ...EMAIL, leadId: 'lea_1' });
		const whatsapp = { ...EMAIL, leadId: 'lea_1', sendUserWhatsappAccountId: 'wha_1' };
		await context.http.post('/inbox/whatsapp', whatsapp);

		const thread = await context.http.get('/inbox/ctc_1?limit=2');
		const list = await context.http.get(`/inbox?userId=${OWNER}`);

		expect(thread.data).toMatchObject({
			data: [{ type: 'whatsappMessageSent' }, { type: 'linkedinSent', leadId: 'lea_1' }],
			pagination: { totalItems: 3, currentPage: 1, nextPage: 2, perPage: 2, totalPages: 2 },
		});
		expect(list.data.data).toMatchObject([
			{ contactId: 'ctc_1', channels: ['whatsapp', 'linkedin', 'email'], haveReplies: false },
		]);
	});

	it('continues a thread with its subject', async () => {
		await context.http.post('/inbox/email', { ...EMAIL, subject: 'Lunch?' });
		await context.http.post('/inbox/email', { ...EMAIL, replyToActivityId: 'latest' });

		const { data } = await context.http.get('/inbox/ctc_1');

		expect(data.data).toMatchObject([{ subject: 'Lunch?' }, { subject: 'Lunch?' }]);
	});

	it('is read once a user marks it as read', async () => {
		await context.http.post('/inbox/email', { ...EMAIL, subject: 'Lunch?' });

		await context.http.get(`/inbox/ctc_1?markAsRead=true&userId=${OWNER}`);

		const { data } = await context.http.get(`/inbox?userId=${OWNER}`);
		expect(data.data[0].users).toEqual([{ userId: OWNER, sender: true, read: true }]);
	});

	it('adds, replaces and removes the labels of a conversation', async () => {
		await context.http.post('/inbox/email', { ...EMAIL, subject: 'Lunch?' });
		const labels = [];
		for (const labelName of ['Warm', 'Cold', 'Odd']) {
			labels.push((await context.http.post('/inbox/labels', { labelName })).data._id);
		}
		const [warm, cold, odd] = labels;
		const url = '/inbox/conversations/labels/ctc_1';
		const current = () => context.emulator.state.inbox.conversations[0].labelIds;

		await context.http.post(url, { labelIds: [warm], appendLabels: true });
		await context.http.post(url, { labelIds: [cold], appendLabels: true });
		expect(current()).toEqual([warm, cold]);
		await context.http.post(url, { labelIds: [odd, cold], appendLabels: false });
		expect(current()).toEqual([odd, cold]);
		await context.http.delete(url, { data: { labelIds: [odd] } });
		expect(current()).toEqual([cold]);
	});

	it.each([
		['POST /inbox/email', { ...EMAIL, contactId: undefined }, 'contactId or leadId is required'],
		['POST /inbox/email', { ...EMAIL, sendUserEmail: 'x@y.io' }, 'Invalid sendUserEmail'],
		['POST /inbox/email', EMAIL, 'Failed to send email'],
		['POST /inbox/linkedin', { ...EMAIL, contactId: 'ctc_9' }, 'Invalid contactId'],
		['POST /inbox/labels', {}, 'labelName is required'],
	])('rejects %s with %j', async (request, data, message) => {
		const [method, url] = request.split(' ');

		const response = await context.http.request({ method, url, data });

		expect([response.status, response.data]).toEqual([400, message]);
	});
});

describe('drafts', () => {
	const context = emulatorForEachTest();
	const config = { params: { draftOwner: OWNER } };
	const url = '/inbox/ctc_1/drafts';
	const text = { channel: 'email', content: '<p>Hello</p>' };

	it('can be created, updated, read and deleted', async () => {
		const { data: created } = await context.http.post(url, text, config);
		const one = `${url}/${created.draftId}`;

		const changed = await context.http.patch(one, { subject: 'Lunch?' }, config);
		const read = await context.http.get(one, config);
		await context.http.delete(one, config);
		const gone = await context.http.get(one, config);
		const list = await context.http.get(url, config);

		expect(changed.data.draft).toMatchObject({ ...text, subject: 'Lunch?', source: 'api' });
		expect(read.data).toEqual(changed.data);
		expect([gone.status, gone.data]).toEqual([404, 'Draft not found']);
		expect(list.data).toEqual({ drafts: [] });
	});

	it('are limited to ten per conversation', async () => {
		for (let count = 0; count < 10; count++) await context.http.post(url, text, config);

		const { status, data } = await context.http.post(url, text, config);

		expect([status, data]).toEqual([400, 'Draft limit reached (max 10 per conversation)']);
	});

	it.each([
		[{}, 'Missing draftOwner', text],
		[config.params, 'Invalid channel', { ...text, channel: 'fax' }],
		[config.params, 'Content must not be empty', { channel: 'sms', content: ' ' }],
		[config.params, 'Content too large', { channel: 'sms', content: 'x'.repeat(30_721) }],
	])('with %j are rejected with "%s"', async (params, message, body) => {
		const { status, data } = await context.http.post(url, body, { params });

		expect([status, data]).toEqual([400, message]);
	});
});
