import { createMailbox } from '../../emulator/model/mailboxes';
import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const unknownMailbox: ExpectedFailure = {
	parameters: { mailboxId: 'usm_9' },
	error: 'invalid-usermailbox (400) [item 0]',
};

const v2: OperationCase[] = [
	{
		operation: 'lemwarm: start',
		parameters: { mailboxId: 'usm_1' },
		sends: ['POST /lemwarm/usm_1/start'],
		returns: [{ ok: true }],
		fails: unknownMailbox,
	},
	{
		operation: 'lemwarm: pause',
		parameters: { mailboxId: 'usm_1' },
		sends: ['POST /lemwarm/usm_1/pause'],
		returns: [{ ok: true }],
		fails: unknownMailbox,
	},
	{
		operation: 'lemwarm: getSettings',
		parameters: { mailboxId: 'usm_1' },
		sends: ['GET /lemwarm/usm_1/settings'],
		returns: [{ warmEmailMax: 5, deliverability: { score: 70 } }],
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
		returns: [{ ok: true }],
		fails: {
			parameters: { updateFields: { warmEmailMax: 41 } },
			error: "'Max Emails per Day' is not a number that fits [item 0]",
		},
	},
];

export const lemwarm: CaseGroup = {
	seed(emulator) {
		const [{ _id: userId, email, name }] = emulator.state.users;
		emulator.state.mailboxes.push(createMailbox({ _id: 'usm_1', userId, email, name }));
	},
	v2,
};
