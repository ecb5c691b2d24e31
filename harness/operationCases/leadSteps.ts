import { campaignById } from '../engine/formParameters';
import type { CaseGroup, ExpectedFailure, OperationCase } from './operationCase';

const STEP = { ...campaignById('cam_1'), lead: 'lea_1', stepId: 'stp_1' };
const PERSONALIZATION = '/campaigns/cam_1/leads/lea_1/steps/stp_1/personalization';
const unknownDraftLead: ExpectedFailure = {
	parameters: { lead: 'lea_9' },
	error: 'Not possible: REVIEW_DRAFT_LEAD_NOT_FOUND (404) [item 0]',
};

const v2: OperationCase[] = [
	{
		operation: 'lead: skipStep',
		parameters: STEP,
		sends: ['POST /campaigns/cam_1/leads/lea_1/steps/stp_1/skip'],
		returns: [{ skipped: true }],
		fails: {
			parameters: { lead: 'lea_9' },
			error: 'Not possible: STEP_SKIP_LEAD_NOT_FOUND (404) [item 0]',
		},
	},
	{
		operation: 'lead: personalizeStep',
		parameters: { ...STEP, updateFields: { subject: 'Hi Ada', cc: ['b@x.io'], variant: 'A' } },
		sends: [`PUT ${PERSONALIZATION} {"cc":["b@x.io"],"subject":"Hi Ada","variant":"A"}`],
		returns: [{ leadId: 'lea_1', stepId: 'stp_1', variant: 'A' }],
		fails: unknownDraftLead,
	},
	{
		operation: 'lead: resetStep',
		parameters: STEP,
		sends: [`DELETE ${PERSONALIZATION}`],
		returns: [{ reset: true }],
		fails: unknownDraftLead,
	},
	{
		operation: 'campaign: skipStep',
		parameters: { ...campaignById('cam_1'), stepId: 'stp_1' },
		sends: ['POST /campaigns/cam_1/steps/stp_1/skip'],
		returns: [{ skipped: true }],
		fails: {
			parameters: { stepId: 'stp_2' },
			error: 'Not possible: STEP_SKIP_STEP_IS_CONDITION (422) [item 0]',
		},
	},
	{
		operation: 'campaign: skipStepForLeads',
		items: [{ id: 'lea_1' }, { id: 'ada@x.io' }],
		parameters: { ...campaignById('cam_1'), stepId: 'stp_1', lead: '={{ $json.id }}' },
		sends: ['POST /campaigns/cam_1/steps/stp_1/skip-for-leads {"leads":["lea_1","ada@x.io"]}'],
		returns: [
			{ lead: 'lea_1', status: 'skipped' },
			{ lead: 'ada@x.io', status: 'already_skipped' },
		],
		fails: { parameters: { lead: 'lea_9' }, error: 'STEP_SKIP_LEAD_NOT_FOUND [item 0]' },
	},
	{
		operation: 'campaign: getSettings',
		parameters: campaignById('cam_1'),
		sends: ['GET /campaigns/cam_1/settings'],
		returns: [{ campaignId: 'cam_1', tracking: { trackOpens: true } }],
		fails: {
			parameters: campaignById('cam_9'),
			error: 'Campaign not found: CAMPAIGN_NOT_FOUND (404) [item 0]',
		},
	},
	{
		operation: 'campaign: updateSettings',
		parameters: {
			...campaignById('cam_1'),
			updateFields: {
				senderStrategy: 'contactOwner',
				trackOpens: false,
				campaignProgress: 'pause',
			},
			additionalJson: '{ "onReplied": { "createNewTask": true } }',
		},
		sends: [
			'PATCH /campaigns/cam_1/settings {"senderStrategy":"contactOwner","onReplied":{"campaignProgress":"pause","createNewTask":true},"tracking":{"trackOpens":false}}',
		],
		returns: [
			{ senderStrategy: 'contactOwner', tracking: { trackOpens: false, trackClicks: true } },
		],
		fails: {
			parameters: { additionalJson: '{ "general": { "labels": ["x"] } }' },
			error:
				'Invalid settings: CAMPAIGN_SETTINGS_INVALID_INPUT: general.labels: CAMPAIGN_SETTINGS_READ_ONLY_FIELD: Read-only (400) [item 0]',
		},
	},
];

/** A campaign with a message and a condition, whose lead has a text of its own. */
export const leadSteps: CaseGroup = {
	seed(emulator) {
		emulator.addCampaign({ _id: 'cam_1', sequenceId: 'seq_1' });
		const step = { delay: 0, emailTemplateId: 'etp_1' };
		emulator.state.sequences[0].steps = [
			{ ...step, _id: 'stp_1', type: 'email', subject: 'Hello' },
			{ ...step, _id: 'stp_2', type: 'conditional' },
		];
		emulator.addLead({ _id: 'lea_1', campaignId: 'cam_1', email: 'ada@x.io' });
		emulator.state.personalizations.set('lea_1 stp_1', {});
	},
	v2,
};
