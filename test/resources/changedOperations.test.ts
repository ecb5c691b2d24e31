import { createSignalAgent } from '../../emulator/model/signals';
import { isActivityType, isHookType } from '../../emulator/model/eventTypes';
import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { campaignById } from '../../harness/engine/formParameters';
import { runNode, type RunOptions } from '../../harness/engine/runNode';
import { EVENTS } from '../../nodes/Lemlist/events';
import { STEP_CONDITIONS } from '../../nodes/Lemlist/fields/stepConditions';
import { stepType } from '../../nodes/Lemlist/fields/stepType';
import { ACTIVITY_TYPES } from '../../nodes/Lemlist/resources/activity/activityType';

const emulator = emulatorForFile();

const run = async (operation: RunOptions['operation'], parameters: RunOptions['parameters'] = {}) =>
	await runNode(emulator, { operation, parameters });

const ACTIVITY_PREFIXES = ['emails', 'linkedin', 'whatsapp', 'sms', 'aircall', 'api', 'manual'];

describe('the choices of the forms', () => {
	it('have the 79 events, which lemlist all accepts', () => {
		expect(EVENTS).toHaveLength(79);
		expect(EVENTS.filter(({ value }) => !isHookType(String(value)))).toEqual([]);
	});

	it('have 18 types of steps and 14 conditions', () => {
		expect(stepType.options).toHaveLength(18);
		expect(STEP_CONDITIONS).toHaveLength(14);
	});

	it('have the types of activities that lemlist filters by, next to events', () => {
		const events = new Set(EVENTS.map(({ value }) => String(value)));
		const types = ACTIVITY_TYPES.filter((type) => !events.has(type));

		expect(types.filter((type) => !isActivityType(type))).toEqual([]);
		expect(
			types.filter((type) => ACTIVITY_PREFIXES.some((one) => type.startsWith(one))),
		).toHaveLength(38);
		expect(types).toEqual(expect.arrayContaining(['outOfOffice', 'mailinblackDetected']));
	});
});

describe('statistics', () => {
	it.each([
		['campaign: getStats', true],
		['campaign: getStats', false],
		['campaign: getStatsInBatches', true],
	] as const)('of %s count each channel (simplified: %s)', async (operation, simplify) => {
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.recordActivity({ type: 'emailsSent', campaignId: 'cam_1' });
		emulator.recordActivity({ type: 'smsReplied', campaignId: 'cam_1' });
		const period = { startDate: '2026-01-01', endDate: '={{ $now.plus({ days: 1 }) }}' };

		const { json } = await run(operation, { ...campaignById('cam_1'), ...period, simplify });

		expect(json).toMatchObject([
			{ perChannel: { email: { sent: 1, bounced: 0 }, sms: { replied: 1 }, linkedin: {} } },
		]);
	});
});

describe('lead: Import From CRM', () => {
	const form = { ...campaignById('cam_1'), filterId: 16 };

	beforeEach(() => void emulator.addCampaign({ _id: 'cam_1' }));

	it.each([
		[true, 'all'],
		[false, 'off'],
	])('sends the choice %s of a workflow that was saved before as %s', async (deduplicate, word) => {
		const { requests } = await run('lead: importFromCrm', {
			crm: 'hubspot',
			userId: 'usr_1',
			...form,
			options: { deduplicate },
		});

		expect(requests).toEqual([
			`POST /campaigns/cam_1/leads/import {"filterId":"16","deduplicate":"${word}"}`,
		]);
	});

	it('links a campaign once, and says so the second time', async () => {
		await run('lead: importFromCrm', form);

		const { error } = await run('lead: importFromCrm', form);

		expect(error?.message).toBe('Campaign already has an import (400) [item 0]');
		expect(error?.description).toContain('linked to a CRM filter');
	});
});

describe('signalAgent: Push Signal', () => {
	it.each([
		['no_entity_match', 'lemlist could not find the contact or company.'],
		['daily_limit_reached', 'The agent has reached its daily limit.'],
		['something_new', 'The reason is something_new.'],
	])('says why lemlist ignored a signal: %s', async (reason, text) => {
		const agent = { _id: 'wl_1', type: 'externalSignalContact' };
		emulator.state.watchlist.agents.push(createSignalAgent(agent));
		const body = JSON.stringify({ status: 'ignored', reason, creditsConsumed: 0 });
		emulator.addFault({ match: /external-signals/, status: 200, message: body });

		const { json, hints } = await run('signalAgent: pushSignal', {
			watchListId: 'wl_1',
			linkedinUrl: 'https://www.linkedin.com/in/nobody',
		});

		expect(json).toMatchObject([{ status: 'ignored', reason }]);
		expect(hints.map(({ message }) => message)).toEqual([`lemlist ignored a signal. ${text}`]);
	});
});

describe('emailAccount: Connect for a member of another team', () => {
	it('says to select a user', async () => {
		const message = 'User is not a member of this team';
		emulator.addFault({ match: 'POST /user/email-accounts', status: 403, message });

		const { error } = await run('emailAccount: connect', {
			senderName: 'Ada',
			senderEmail: 'ada@x.io',
			smtpHost: 'smtp.x.io',
			smtpLogin: 'ada',
			smtpPassword: 'hush',
			imapHost: 'imap.x.io',
			imapLogin: 'ada',
			imapPassword: 'hush',
			options: { userId: 'usr_9' },
		});

		expect(error?.message).toBe(`${message} (403) [item 0]`);
		expect(error?.description).toContain('Select a user from the list');
	});
});

describe('sequence: Get Many', () => {
	it('returns what the steps and the branches of a condition have', async () => {
		const { sequenceId } = emulator.addCampaign({ _id: 'cam_1', status: 'draft' });
		await run('sequence: addStep', {
			sequenceId,
			type: 'linkedinSend',
			message: 'Hi',
			additionalFields: { altMessage: 'Hello', altMessagePremium: 'Good day' },
		});

		const { json } = await run('sequence: getAll', { ...campaignById('cam_1'), returnAll: true });

		expect(json).toMatchObject([
			{ steps: [{ altMessage: 'Hello', altMessagePremium: 'Good day' }] },
		]);
	});
});

describe('an A/B test of a LinkedIn step', () => {
	beforeEach(async () => {
		const { sequenceId } = emulator.addCampaign({ _id: 'cam_1', status: 'draft' });
		const sequence = emulator.state.sequences.find(({ _id }) => _id === sequenceId);
		const step = { _id: 'stp_1', type: 'linkedinInvite', delay: 0, emailTemplateId: 'etp_1' };
		sequence?.steps.push(step);
		await run('sequence: createAbTest', { sequenceId, stepId: 'stp_1' });
	});

	const update = async (altMessage: string) =>
		await run('sequence: updateAbTest', {
			sequenceId: emulator.state.sequences[0]._id,
			stepId: 'stp_1',
			updateFields: { altMessage },
		});

	it('is changed', async () => {
		expect((await update('Hello')).json).toMatchObject([{ altMessage: 'Hello' }]);
	});

	it('fails with what to shorten', async () => {
		const { error } = await update('x'.repeat(301));

		expect(error?.message).toContain('SEQUENCE_AB_ALT_MESSAGE_TOO_LONG');
		expect(error?.description).toContain('up to 300 characters');
	});
});
