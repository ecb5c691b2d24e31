import { createMailbox } from '../../emulator/model/mailboxes';
import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const unknownMailbox: ExpectedFailure = {
	parameters: { mailboxId: 'usm_9' },
	error: 'invalid-usermailbox (400) [item 0]',
};

const warmupError = {
	state: 'paused',
	since: '2026-11-20T08:00:00.000Z',
	key: 'smtp-auth',
	code: 'SMTP_AUTH_FAILED',
	family: 'connection',
	action: 'reconnect',
	title: 'Password refused',
	whatHappened: 'The mailbox no longer accepts its password',
	whatToCheck: 'Enter the password again',
};

const notOpen: ExpectedFailure = {
	fault: {
		status: 403,
		message: 'Beta not enabled',
		errorShape: 'errorAndCode',
		code: 'BETA_NOT_ENABLED',
	},
	error: 'Beta not enabled: BETA_NOT_ENABLED (403) [item 0]',
};

const v2: OperationCase[] = [
	{
		operation: 'lemwarm: getErrors',
		sends: ['GET /warmup/errors'],
		returns: [
			{
				mailboxId: 'usm_1',
				email: 'richard@piedpiper.com',
				state: 'paused',
				title: 'Password refused',
			},
		],
		fails: notOpen,
	},
	{
		operation: 'lemwarm: start',
		parameters: { mailboxId: 'usm_1' },
		sends: ['POST /warmup/usm_1/start'],
		returns: [{ ok: true }],
		fails: unknownMailbox,
	},
	{
		operation: 'lemwarm: pause',
		parameters: { mailboxId: 'usm_1' },
		sends: ['POST /warmup/usm_1/pause'],
		returns: [{ ok: true }],
		fails: unknownMailbox,
	},
	{
		operation: 'lemwarm: getSettings',
		parameters: { mailboxId: 'usm_1' },
		sends: ['GET /warmup/usm_1/settings'],
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
			'PATCH /warmup/usm_1/settings {"answerPercentage":0,"warmEmailRampup":3,"warmDailyVarianceEnabled":true,"internalCommunicationPercent":100,"warmEmailMax":40,"warmUsePlaintext":false}',
		],
		returns: [{ ok: true }],
		fails: {
			parameters: { updateFields: { warmEmailMax: 41 } },
			error: "'Max Emails per Day' must be a number from 0 to 40 [item 0]",
		},
	},
];

export const lemwarm: CaseGroup = {
	seed(emulator) {
		const [{ _id: userId, email, name }] = emulator.state.users;
		const mailbox = createMailbox({ _id: 'usm_1', userId, email, name });
		emulator.state.mailboxes.push({ ...mailbox, warmupErrors: [warmupError] });
	},
	v2,
};
