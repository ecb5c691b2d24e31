import { campaignById } from '../engine/formParameters';
import type { ExpectedFailure, OperationCase, CaseGroup } from './operationCase';

const STEP = { sequenceId: 'seq_1', stepId: 'stp_1' };
const STEP_WITH_AB_TEST = { sequenceId: 'seq_1', stepId: 'stp_2' };

const campaignRunning: ExpectedFailure = {
	parameters: { sequenceId: 'seq_2', stepId: 'stp_3' },
	error: 'You cannot edit this step because the campaign is running (400) [item 0]',
};

const missingAbTest: ExpectedFailure = {
	parameters: STEP,
	error: 'No A/B test variant on this step (404) [item 0]',
};

const v2: OperationCase[] = [
	{
		operation: 'sequence: getAll',
		parameters: { ...campaignById('cam_1'), returnAll: true },
		sends: ['GET /campaigns/cam_1/sequences'],
		returns: [
			{
				_id: 'seq_1',
				level: 0,
				steps: [{ _id: 'stp_1', index: 1 }, { _id: 'stp_2' }, { _id: 'stp_4' }],
			},
		],
		fails: { parameters: campaignById('cam_9'), error: 'Campaign not found (404) [item 0]' },
	},
	{
		operation: 'sequence: addStep',
		parameters: {
			sequenceId: 'seq_1',
			type: 'email',
			subject: 'Hello',
			message: '<p>Hi {{firstName}}</p>',
			// Fields of other types are left over from an earlier selection.
			url: 'https://example.com',
			additionalFields: { delay: 2, index: 0, title: 'Left over' },
		},
		sends: [
			'POST /sequences/seq_1/steps {"type":"email","subject":"Hello","message":"<p>Hi {{firstName}}</p>","delay":2,"index":0}',
		],
		returns: [{ type: 'email', subject: 'Hello', delay: 2 }],
		fails: {
			parameters: { additionalFields: { delay: 1.5 } },
			error: 'Bad params: delay (400) [item 0]',
		},
	},
	{
		operation: 'sequence: addStep',
		parameters: {
			sequenceId: 'seq_1',
			type: 'linkedinSend',
			message: 'Hi',
			additionalFields: {
				altMessage: 'Hello',
				altMessagePremium: 'Hello from Premium',
				images: ['https://example.com/a.png'],
				videos: 'https://example.com/a.mp4',
			},
		},
		sends: [
			'POST /sequences/seq_1/steps {"type":"linkedinSend","message":"Hi","altMessage":"Hello","altMessagePremium":"Hello from Premium","images":["https://example.com/a.png"],"videos":["https://example.com/a.mp4"]}',
		],
		returns: [{ type: 'linkedinSend', altMessage: 'Hello' }],
		fails: { parameters: { message: '={{ "" }}' }, error: "'Message' is empty [item 0]" },
	},
	{
		operation: 'sequence: addStep',
		parameters: {
			sequenceId: 'seq_1',
			type: 'conditional',
			conditionKey: 'linkedinInviteAccepted',
			additionalFields: { delayType: 'waitUntil' },
		},
		sends: [
			'POST /sequences/seq_1/steps {"type":"conditional","conditionKey":"linkedinInviteAccepted","delayType":"waitUntil"}',
		],
		returns: [{ type: 'conditional', conditions: [{ label: 'yes' }, { label: 'no' }] }],
		fails: {
			parameters: { sequenceId: 'seq_9' },
			error: 'Sequence not found (404) [item 0]',
		},
	},
	{
		operation: 'sequence: addStep',
		parameters: {
			sequenceId: 'seq_1',
			type: 'linkedinInMail',
			subject: 'Hello',
			message: 'Hi {{firstName}}',
		},
		sends: [
			'POST /sequences/seq_1/steps {"type":"linkedinInMail","subject":"Hello","message":"Hi {{firstName}}"}',
		],
		returns: [{ type: 'linkedinInMail', subject: 'Hello' }],
		fails: { parameters: { subject: '={{ "" }}' }, error: "'Subject' is empty [item 0]" },
	},
	{
		operation: 'sequence: addStep',
		parameters: { sequenceId: 'seq_1', type: 'email', message: '<p>And?</p>' },
		sends: ['POST /sequences/seq_1/steps {"type":"email","message":"<p>And?</p>"}'],
		returns: [{ type: 'email', message: '<p>And?</p>' }],
		fails: {
			parameters: { sequenceId: 'seq_9' },
			error: 'Sequence not found (404) [item 0]',
		},
	},
	{
		operation: 'sequence: addStep',
		parameters: {
			sequenceId: 'seq_1',
			type: 'conditional',
			conditionKey: 'customLeadInfo',
			customField: 'industry',
			customOperator: 'contains',
			customValue: 'Software',
		},
		sends: [
			'POST /sequences/seq_1/steps {"type":"conditional","conditionKey":"customLeadInfo","customField":"industry","customOperator":"contains","customValue":"Software"}',
		],
		returns: [{ customField: 'industry', conditions: [{ key: 'customLeadInfo' }, {}] }],
		fails: {
			parameters: { customField: '$where' },
			error: 'Bad params: customField (400) [item 0]',
		},
	},
	{
		operation: 'sequence: addStep',
		parameters: {
			sequenceId: 'seq_1',
			type: 'sendToAnotherCampaign',
			...campaignById('cam_2'),
			additionalFields: { leadAction: 'stop' },
		},
		sends: [
			'POST /sequences/seq_1/steps {"type":"sendToAnotherCampaign","campaignId":"cam_2","leadAction":"stop"}',
		],
		returns: [{ type: 'sendToAnotherCampaign', campaignId: 'cam_2' }],
		fails: { parameters: campaignById('={{ "" }}'), error: "'Target Campaign' is empty [item 0]" },
	},
	{
		operation: 'sequence: updateStep',
		parameters: {
			...STEP,
			type: 'api',
			updateFields: { method: 'POST', url: 'https://example.com/b', message: 'Left over' },
		},
		sends: [
			'PATCH /sequences/seq_1/steps/stp_1 {"type":"api","method":"POST","url":"https://example.com/b"}',
		],
		returns: [{ _id: 'stp_1', type: 'api', method: 'POST', url: 'https://example.com/b' }],
		fails: {
			parameters: { ...campaignRunning.parameters, type: 'email' },
			error: campaignRunning.error,
		},
	},
	{
		operation: 'sequence: deleteStep',
		parameters: STEP,
		sends: ['DELETE /sequences/seq_1/steps/stp_1'],
		returns: [{ deleted: true }],
		fails: campaignRunning,
	},
	{
		operation: 'sequence: createAbTest',
		parameters: { sequenceId: 'seq_1', stepId: 'stp_4' },
		sends: ['POST /sequences/seq_1/steps/stp_4/ab-test'],
		returns: [{ stepId: 'stp_4', abTest: true, subject: 'Again' }],
		fails: {
			parameters: STEP_WITH_AB_TEST,
			error: 'A/B test already exists on this step: SEQUENCE_AB_ALREADY_EXISTS (409) [item 0]',
		},
	},
	{
		operation: 'sequence: getAbTest',
		parameters: STEP_WITH_AB_TEST,
		sends: ['GET /sequences/seq_1/steps/stp_2/ab-test'],
		returns: [{ stepId: 'stp_2', abTest: true, subject: 'Hello B' }],
		fails: missingAbTest,
	},
	{
		operation: 'sequence: updateAbTest',
		parameters: {
			...STEP_WITH_AB_TEST,
			updateFields: { cc: 'a@example.com, b@example.com', plainText: false, subject: 'Hi B' },
		},
		sends: [
			'PATCH /sequences/seq_1/steps/stp_2/ab-test {"cc":["a@example.com","b@example.com"],"plainText":false,"subject":"Hi B"}',
		],
		returns: [{ stepId: 'stp_2', subject: 'Hi B', plainText: false }],
		fails: {
			parameters: { updateFields: {} },
			error: "'Update Fields' has no value [item 0]",
		},
	},
	{
		operation: 'sequence: deleteAbTest',
		parameters: { ...STEP_WITH_AB_TEST, variant: 'A' },
		sends: ['DELETE /sequences/seq_1/steps/stp_2/ab-test?variant=A'],
		returns: [{ deleted: true }],
		fails: missingAbTest,
	},
	{
		operation: 'sequence: chooseAbTestWinner',
		parameters: { ...STEP_WITH_AB_TEST, variant: 'B' },
		sends: ['POST /sequences/seq_1/steps/stp_2/ab-test/winner {"variant":"B"}'],
		returns: [{ stepId: 'stp_2', abTest: 'B' }],
		fails: {
			fault: { status: 402, message: 'route is available starting emailPro plan' },
			error: 'route is available starting emailPro plan (402) [item 0]',
		},
	},
];

export const sequence: CaseGroup = {
	seed(emulator) {
		emulator.addCampaign({ _id: 'cam_1', sequenceId: 'seq_1', status: 'draft' });
		emulator.addCampaign({ _id: 'cam_2', sequenceId: 'seq_2' });
		const [draft, running] = emulator.state.sequences;
		const email = { type: 'email', delay: 1, emailTemplateId: 'etp_1' };
		draft.steps.push(
			{ _id: 'stp_1', type: 'api', delay: 0, emailTemplateId: 'etp_0', url: 'https://x.io' },
			{
				...email,
				_id: 'stp_2',
				subject: 'Hello',
				abTest: true,
				variantB: { emailTemplateBId: 'etp_2', subject: 'Hello B' },
			},
			{ ...email, _id: 'stp_4', subject: 'Again' },
		);
		running.steps.push({ ...email, _id: 'stp_3', subject: 'Hello' });
	},
	v2,
};
