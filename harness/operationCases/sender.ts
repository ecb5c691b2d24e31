import type { Emulator } from '../../emulator';
import { campaignById } from '../engine/formParameters';
import type { CaseGroup, ExpectedFailure } from './operationCase';

/** Two members with their accounts, a campaign of emails and one with a dynamic strategy. */
export function seedSenders(emulator: Emulator): void {
	const { state } = emulator;
	emulator.addUser({ _id: 'usr_1', name: 'Ada Okafor' });
	emulator.addUser({ _id: 'usr_2', name: 'Jared Dunn' });
	emulator.addCampaign({ _id: 'cam_1', sequenceId: 'seq_1', status: 'draft' });
	emulator.addCampaign({ _id: 'cam_2', sequenceId: 'seq_2' });
	state.sequences[0].steps.push(
		{ _id: 'stp_1', type: 'email', delay: 0, emailTemplateId: 'etp_1', subject: 'Hi' },
		{ _id: 'stp_2', type: 'phone', delay: 1, emailTemplateId: 'etp_2' },
	);
	state.senders.strategies.cam_2 = 'contactOwner';
	state.senders.accounts.push(
		{
			userId: 'usr_1',
			type: 'email',
			id: 'usm_1',
			label: 'ada@example.com',
			esp: 'google',
			aliases: ['a.okafor@example.com'],
			diagnostics: [],
		},
		{ userId: 'usr_1', type: 'linkedin', label: 'Ada Okafor', diagnostics: [] },
		{
			userId: 'usr_2',
			type: 'email',
			id: 'usm_2',
			label: 'jared@example.com',
			diagnostics: [{ code: 'channel_disconnected', scope: 'channel', type: 'error' }],
		},
	);
	state.senders.teamExclusions = [{ userId: 'usr_2' }];
	state.senders.pools.cam_1 = [{ userId: 'usr_1', channels: [{ type: 'email', id: 'usm_1' }] }];
}

const ada = { userId: 'usr_1', type: 'email', id: 'usm_1', alias: 'a.okafor@example.com' };

const emailPro: ExpectedFailure = {
	fault: { status: 402, message: 'route is available starting emailPro plan' },
	error: 'route is available starting emailPro plan (402) [item 0]',
};

const dynamicStrategy: ExpectedFailure = {
	parameters: campaignById('cam_2'),
	error:
		'The campaign selects its senders by a dynamic strategy: CAMPAIGN_SENDERS_DYNAMIC_STRATEGY (409) [item 0]',
};

const staticStrategy: ExpectedFailure = {
	parameters: campaignById('cam_1'),
	error:
		'The campaign does not select its senders: CAMPAIGN_DYNAMIC_SENDER_STATIC_STRATEGY (409) [item 0]',
};

export const sender: CaseGroup = {
	seed: seedSenders,
	v2: [
		{
			operation: 'sender: getAll',
			parameters: { returnAll: true, filters: campaignById('cam_1') },
			sends: ['GET /senders?campaignId=cam_1'],
			returns: [
				{ campaignId: 'cam_1', senderStrategy: 'random', inPool: false },
				{ userId: 'usr_1', name: 'Ada Okafor', inPool: true },
				{ userId: 'usr_2', inPool: false },
			],
			fails: emailPro,
		},
		{
			operation: 'sender: getByCampaign',
			parameters: { ...campaignById('cam_1'), returnAll: true },
			sends: ['GET /campaigns/cam_1/senders'],
			returns: [
				{
					campaignId: 'cam_1',
					readOnly: false,
					userId: 'usr_1',
					channels: [{ type: 'email', id: 'usm_1', inPool: true }, { type: 'linkedin' }],
				},
			],
			fails: { parameters: campaignById('cam_9'), error: 'Campaign not found (404) [item 0]' },
		},
		{
			operation: 'sender: addToCampaign',
			parameters: {
				...campaignById('cam_1'),
				senders: {
					sender: [
						{ userId: 'usr_2', type: 'automatic', id: '', alias: '' },
						ada,
						{ userId: 'usr_1', type: 'linkedin', id: '', alias: '' },
					],
				},
			},
			sends: [
				'POST /campaigns/cam_1/senders {"senders":[{"userId":"usr_2"},{"userId":"usr_1","channels":[{"type":"email","id":"usm_1","alias":"a.okafor@example.com"},{"type":"linkedin"}]}]}',
			],
			returns: [
				{ userId: 'usr_1', inPool: true },
				{ userId: 'usr_2', inPool: true },
			],
			fails: dynamicStrategy,
		},
		{
			operation: 'sender: replaceInCampaign',
			parameters: { ...campaignById('cam_1'), senders: { sender: [ada] } },
			sends: [
				'PUT /campaigns/cam_1/senders {"senders":[{"userId":"usr_1","channels":[{"type":"email","id":"usm_1","alias":"a.okafor@example.com"}]}]}',
			],
			returns: [{ userId: 'usr_1', inPool: true }],
			fails: { parameters: { senders: {} }, error: "'Senders' is empty [item 0]" },
		},
		{
			operation: 'sender: updateInCampaign',
			parameters: {
				...campaignById('cam_1'),
				userId: 'usr_1',
				channels: { channel: [{ type: 'linkedin', id: '', enabled: true, alias: '' }] },
			},
			sends: [
				'PATCH /campaigns/cam_1/senders/usr_1 {"channels":[{"type":"linkedin","enabled":true}]}',
			],
			returns: [
				{ userId: 'usr_1', channels: [{ type: 'email' }, { type: 'linkedin', inPool: true }] },
			],
			fails: {
				parameters: { channels: { channel: [{ type: 'whatsapp', id: '', alias: '' }] } },
				error: 'No whatsapp account of usr_1: CAMPAIGN_SENDERS_UNKNOWN_CHANNEL (409) [item 0]',
			},
		},
		{
			operation: 'sender: removeFromCampaign',
			parameters: { ...campaignById('cam_1'), userId: 'usr_1' },
			sends: ['DELETE /campaigns/cam_1/senders/usr_1'],
			returns: [{ campaignId: 'cam_1', userId: 'usr_1', impact: { contactedLeads: 0 } }],
			fails: { parameters: { userId: 'usr_2' }, error: 'Sender not found (404) [item 0]' },
		},
		{
			operation: 'sender: replaceTeamExclusions',
			parameters: {
				exclude: 'senders',
				senders: { sender: [{ userId: 'usr_1', type: 'email', id: 'usm_1' }] },
			},
			sends: [
				'PUT /team/dynamic-sender-exclusions {"senders":[{"userId":"usr_1","channels":[{"type":"email","id":"usm_1"}]}]}',
			],
			returns: [{ userId: 'usr_1', channels: [{ type: 'email', id: 'usm_1' }] }],
			fails: {
				fault: {
					status: 403,
					errorShape: 'errorAndCode',
					message: 'Not allowed',
					code: 'CAMPAIGN_DYNAMIC_SENDER_NOT_ALLOWED',
				},
				error: 'Not allowed: CAMPAIGN_DYNAMIC_SENDER_NOT_ALLOWED (403) [item 0]',
			},
		},
		{
			operation: 'sender: getTeamExclusions',
			parameters: { returnAll: true },
			sends: ['GET /team/dynamic-sender-exclusions'],
			returns: [{ userId: 'usr_2' }],
			fails: emailPro,
		},
		{
			operation: 'sender: replaceCampaignExclusions',
			parameters: { ...campaignById('cam_2'), exclude: 'nobody' },
			sends: ['PUT /campaigns/cam_2/dynamic-sender-exclusions {"senders":[]}'],
			returns: [{ data: { source: 'campaign', senders: [] } }],
			fails: staticStrategy,
		},
		{
			operation: 'sender: replaceCampaignExclusions',
			parameters: { ...campaignById('cam_2'), exclude: 'team' },
			sends: ['PUT /campaigns/cam_2/dynamic-sender-exclusions {"senders":null}'],
			returns: [{ source: 'team', userId: 'usr_2' }],
			fails: {
				parameters: {
					exclude: 'senders',
					senders: { sender: [{ userId: 'usr_1', type: 'email', id: 'usm_9' }] },
				},
				error: 'Unknown channel: email: CAMPAIGN_DYNAMIC_SENDER_UNKNOWN_CHANNEL (400) [item 0]',
			},
		},
		{
			operation: 'sender: getCampaignExclusions',
			parameters: { ...campaignById('cam_2'), returnAll: true },
			sends: ['GET /campaigns/cam_2/dynamic-sender-exclusions'],
			returns: [{ source: 'team', userId: 'usr_2' }],
			fails: staticStrategy,
		},
		{
			operation: 'sequence: forceStepSender',
			parameters: {
				sequenceId: 'seq_1',
				stepId: 'stp_1',
				userId: 'usr_1',
				channel: 'email',
				options: { id: 'usm_1', alias: 'a.okafor@example.com' },
			},
			sends: [
				'PUT /sequences/seq_1/steps/stp_1/sender {"userId":"usr_1","channel":{"type":"email","id":"usm_1","alias":"a.okafor@example.com"}}',
			],
			returns: [{ sequenceId: 'seq_1', stepId: 'stp_1', sender: { userId: 'usr_1' } }],
			fails: {
				parameters: { options: { alias: 'a.okafor@example.com' } },
				error: "'Account' is empty [item 0]",
			},
		},
		{
			operation: 'sequence: forceStepSender',
			parameters: { sequenceId: 'seq_1', stepId: 'stp_2', userId: 'usr_2', channel: 'none' },
			sends: ['PUT /sequences/seq_1/steps/stp_2/sender {"userId":"usr_2"}'],
			returns: [{ stepId: 'stp_2', senderPoolChange: { added: ['usr_2'] } }],
			fails: {
				parameters: { channel: 'email' },
				error: 'channel is not allowed here (400) [item 0]',
			},
		},
		{
			operation: 'sequence: getStepSender',
			parameters: { sequenceId: 'seq_1', stepId: 'stp_1' },
			sends: ['GET /sequences/seq_1/steps/stp_1/sender'],
			returns: [{ sequenceId: 'seq_1', stepId: 'stp_1', type: 'email' }],
			fails: { parameters: { stepId: 'stp_9' }, error: 'Step not found (404) [item 0]' },
		},
		{
			operation: 'sequence: removeStepSender',
			parameters: { sequenceId: 'seq_1', stepId: 'stp_1' },
			sends: ['DELETE /sequences/seq_1/steps/stp_1/sender'],
			returns: [{ sequenceId: 'seq_1', stepId: 'stp_1' }],
			fails: { parameters: { sequenceId: 'seq_9' }, error: 'Sequence not found (404) [item 0]' },
		},
	],
};
