import { mailboxOf } from '../../../emulator/mailboxState';
import type { Failing, Row, Rows } from '../row';

const unknownMailbox: Failing = {
	parameters: { mailboxId: 'usm_9' },
	error: 'invalid-usermailbox (400) [item 0]',
};

const v2: Row[] = [
	{
		operation: 'lemwarm: start',
		parameters: { mailboxId: 'usm_1' },
		sends: ['POST /lemwarm/usm_1/start'],
		gives: [{ ok: true }],
		fails: unknownMailbox,
	},
	{
		operation: 'lemwarm: pause',
		parameters: { mailboxId: 'usm_1' },
		sends: ['POST /lemwarm/usm_1/pause'],
		gives: [{ ok: true }],
		fails: unknownMailbox,
	},
	{
		operation: 'lemwarm: getSettings',
		parameters: { mailboxId: 'usm_1' },
		sends: ['GET /lemwarm/usm_1/settings'],
		gives: [{ warmEmailMax: 5, deliverability: { score: 70 } }],
		fails: unknownMailbox,
	},
	{
		operation: 'lemwarm: updateSettings',
		parameters: {
			mailboxId: 'usm_1',
			updateFields: {
				answerPercentage: 0,
				warmEmailRampup: 3,
				warmDailyVarianceEnabled: true,
				internalCommunicationPercent: 100,
				warmEmailMax: 40,
				warmUsePlaintext: false,
			},
		},
		sends: [
			'PATCH /lemwarm/usm_1/settings {"answerPercentage":0,"warmEmailRampup":3,"warmDailyVarianceEnabled":true,"internalCommunicationPercent":100,"warmEmailMax":40,"warmUsePlaintext":false}',
		],
		gives: [{ ok: true }],
		fails: {
			parameters: { updateFields: { warmEmailMax: 41 } },
			error: "'Max Emails per Day' is not a number that fits [item 0]",
		},
	},
];

export const lemwarm: Rows = {
	seed(emulator) {
		const [{ _id: userId, email, name }] = emulator.state.users;
		emulator.state.mailboxes.push(mailboxOf({ _id: 'usm_1', userId, email, name }));
	},
	v2,
};
