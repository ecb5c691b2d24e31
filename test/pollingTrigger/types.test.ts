import type { EmulatorOptions } from '../../emulator';
import { EVENT_GROUPS, isActivityType } from '../../emulator/model/eventTypes';
import { EVENTS, isAggregate } from '../../nodes/Lemlist/events';
import { ids, NOON, pollingHarnessForEachTest } from './pollingHarness';

const harness = pollingHarnessForEachTest();

const types = () => harness.emulator.requests.map(({ query }) => query.type ?? 'all types').sort();

/** Adds an activity of each type, a millisecond apart; their IDs are the types. */
function addEach(...activityTypes: string[]) {
	for (const [index, type] of activityTypes.entries()) {
		harness.addActivity(type, NOON + index, { type });
	}
}

describe.each<[answer: string, options: EmulatorOptions]>([
	['answers unknown types with 400', { unknownActivityType: 'refused' }],
	['answers unknown types with {}', { unknownActivityType: 'emptyObject' }],
	['ignores unknown types', { unknownActivityType: 'ignored' }],
	['also filters by groups', { unknownActivityType: 'refused', filtersByGroup: true }],
])('when lemlist %s, the polling trigger', (_answer, options) => {
	beforeEach(() => void Object.assign(harness.emulator.options, options));

	it.each<[events: string[], expected: string[]]>([
		[['warmed'], ['emailsReplied', 'linkedinVoiceNoteReplied', 'smsReplied', 'whatsappReplied']],
		[['attracted'], ['emailsClicked', 'linkedinInviteAccepted']],
		[['hooked'], ['emailsOpened', 'whatsappVoiceNoteOpened']],
		[['contacted'], ['apiDone', 'emailsSent', 'linkedinInviteDone']],
		[['interested'], ['emailsInterested', 'manualInterested']],
		[['notInterested'], ['emailsNotInterested']],
		[
			['smsReplied', 'connectionIssue'],
			['connectionIssue', 'smsReplied'],
		],
		[['addedTomorrow'], ['addedTomorrow']],
		[['emailsSendFailed'], ['emailsFailed']],
		[
			['attracted', 'addedTomorrow', 'smsReplied'],
			['addedTomorrow', 'emailsClicked', 'linkedinInviteAccepted', 'smsReplied'],
		],
	])('returns exactly the activities of %j', async (events, expected) => {
		const trigger = await harness.openPublished({ events });
		addEach(
			...['addedTomorrow', 'apiDone', 'connectionIssue', 'emailsClicked', 'emailsFailed'],
			...['emailsInterested', 'emailsNotInterested', 'emailsOpened', 'emailsReplied', 'emailsSent'],
			...['linkedinInviteAccepted', 'linkedinInviteDone', 'linkedinVoiceNoteReplied'],
			...['manualInterested', 'paused', 'smsReplied', 'whatsappReplied', 'whatsappVoiceNoteOpened'],
		);

		expect(ids(await trigger.poll()).sort()).toEqual(expected);
		expect(await trigger.poll()).toEqual([]);
	});

	it('returns the activities of every event of its list', async () => {
		const silent: string[] = [];
		for (const { value } of EVENTS) {
			const trigger = await harness.openPublished({ events: [String(value)] });
			const member = EVENTS.map((event) => String(event.value)).find(
				(type) => !isAggregate(type) && EVENT_GROUPS[String(value)]?.test(type),
			);
			const type = isAggregate(String(value)) ? member : String(value);
			harness.addActivity(`${value}`, NOON, { type });
			if ((await trigger.poll()).length !== 1) silent.push(String(value));
			harness.emulator.state.activities.length = 0;
		}

		expect(silent).toEqual([]);
	}, 60_000);

	it('reads a long backlog of an unknown type to its end', async () => {
		const trigger = await harness.openPublished({ events: ['smsReplied', 'addedTomorrow'] });
		for (let index = 0; index < 250; index++) {
			const type = index % 2 ? 'smsReplied' : 'addedTomorrow';
			harness.addActivity(index, NOON + index * 60_000, { type });
		}

		expect(ids(await trigger.poll())).toHaveLength(250);
	});
});

describe('the polling trigger', () => {
	it('asks for a group by its types, and for all types if there are more than five', async () => {
		const trigger = await harness.open({ events: ['attracted'] });
		await trigger.poll();
		expect(types()).toEqual(['emailsClicked', 'linkedinInviteAccepted']);

		harness.emulator.clear();
		const other = await harness.open({ events: ['attracted', 'hooked'] });
		await other.poll();
		expect(types()).toEqual(['all types']);
	});

	it('asks for no type that lemlist documents as unknown, except for events that it may not record', async () => {
		const asked = new Set<string>();
		for (const { value } of EVENTS) {
			const trigger = await harness.open({ events: [String(value)] });
			await trigger.poll();
			for (const type of types()) if (type !== 'all types') asked.add(String(type));
			harness.emulator.clear();
		}

		expect([...asked].filter((type) => !isActivityType(type)).sort()).toEqual([
			'callRecordingDone',
			'callTranscriptDone',
			'campaignComplete',
			'connectionIssue',
			'contactSourcingDone',
			'contactSourcingFailed',
			'customDomainErrors',
			'deliverabilityAlertTriggered',
			'enrichmentError',
			'inboxLabelUpdated',
			'lemwarmPaused',
			'sendLimitReached',
			'signalRegistered',
		]);
	}, 60_000);

	it('says in the log that an event may be misspelled or never recorded, once for each publication', async () => {
		const trigger = await harness.open({ events: ['emailsEaten', 'smsReplied'] });

		await trigger.publish();
		await trigger.poll();

		expect(trigger.warnings).toEqual([
			expect.stringMatching(/^lemlist can't filter activities by "emailsEaten"/),
		]);
	});

	it('fails if lemlist refuses more than the type', async () => {
		const trigger = await harness.openPublished({ events: ['smsReplied'] });
		harness.emulator.addFault({ match: /^GET/, status: 400, message: 'Bad dates', times: 2 });

		await expect(trigger.poll()).rejects.toThrow('Bad dates (400)');
	});
});
