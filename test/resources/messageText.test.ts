import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';

const emulator = emulatorForFile();

const MAIL =
	'<div>Yes, <b>please</b>.</div><div class="gmail_quote"><blockquote>Hi Ada</blockquote></div>';

beforeEach(() => {
	emulator.reset();
	emulator.addCampaign({ _id: 'cam_1', name: 'Spring' });
	emulator.addLead({
		_id: 'lea_1',
		contactId: 'ctc_1',
		campaignId: 'cam_1',
		email: 'ada@lumen.com',
		variables: { color: 'red' },
	});
	const reply = { leadId: 'lea_1', subject: 'Re: Hi', message: MAIL, fromEmail: 'ada@lumen.com' };
	emulator.addActivity({ _id: 'act_1', type: 'emailsReplied', ...reply });
});

const run = async (operation: 'activity: getAll' | 'inbox: getMessages', simplify: boolean) =>
	(await runNode(emulator, { operation, parameters: { contactId: 'ctc_1', simplify } })).json;

describe('Activity: Get Many', () => {
	it('returns what the triggers return', async () => {
		const [item] = await run('activity: getAll', true);

		expect(item).toMatchObject({
			_id: 'act_1',
			isFirst: true,
			id: 'act_1',
			event: 'emailsReplied',
			lead: { id: 'lea_1', email: 'ada@lumen.com', variables: { color: 'red' } },
			campaign: { id: 'cam_1', name: 'Spring', step: 0, stepNumber: 1 },
			message: { subject: 'Re: Hi', text: 'Yes, please.', html: MAIL, isAutomatic: false },
		});
	});

	it('returns the activity as lemlist sends it without Simplify', async () => {
		const [item] = await run('activity: getAll', false);

		expect(item).toMatchObject({ _id: 'act_1', message: MAIL });
		expect(item).not.toHaveProperty('event');
	});
});

describe('Inbox: Get Messages', () => {
	it('returns the readable text next to the HTML as lemlist sends it', async () => {
		const [item] = await run('inbox: getMessages', true);

		expect(item).toMatchObject({
			_id: 'act_1',
			html: MAIL,
			text: 'Yes, please.',
			fullText: 'Yes, please.\nHi Ada',
			isAutomatic: false,
		});
	});
});
