import { campaign } from '../../support/forms';
import type { Failing, Row, Rows } from '../row';

const STEP = { sequenceId: 'seq_1', stepId: 'stp_1' };
const TESTED = { sequenceId: 'seq_1', stepId: 'stp_2' };

const running: Failing = {
	parameters: { sequenceId: 'seq_2', stepId: 'stp_3' },
	error: 'You cannot edit this step because the campaign is running (400) [item 0]',
};

const noTest: Failing = {
	parameters: STEP,
	error: 'No A/B test variant on this step (404) [item 0]',
};

const v2: Row[] = [
	{
		operation: 'sequence: getAll',
		parameters: { ...campaign('cam_1'), returnAll: true },
		sends: ['GET /campaigns/cam_1/sequences'],
		gives: [
			{
				_id: 'seq_1',
				level: 0,
				steps: [{ _id: 'stp_1', index: 1 }, { _id: 'stp_2' }, { _id: 'stp_4' }],
			},
		],
		fails: { parameters: campaign('cam_9'), error: 'Campaign not found (404) [item 0]' },
	},
	{
		operation: 'sequence: addStep',
		parameters: {
			sequenceId: 'seq_1',
			type: 'email',
			subject: 'Hello',
			message: '<p>Hi {{firstName}}</p>',
			// What belongs to other types is left over from an earlier choice.
			url: 'https://example.com',
			additionalFields: { delay: 2, index: 0, title: 'Left over' },
		},
		sends: [
			'POST /sequences/seq_1/steps {"type":"email","subject":"Hello","message":"<p>Hi {{firstName}}</p>","delay":2,"index":0}',
		],
		gives: [{ type: 'email', subject: 'Hello', delay: 2 }],
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
				images: ['https://example.com/a.png'],
				videos: 'https://example.com/a.mp4',
			},
		},
		sends: [
			'POST /sequences/seq_1/steps {"type":"linkedinSend","message":"Hi","altMessage":"Hello","images":["https://example.com/a.png"],"videos":["https://example.com/a.mp4"]}',
		],
		gives: [{ type: 'linkedinSend', altMessage: 'Hello' }],
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
		gives: [{ type: 'conditional', conditions: [{ label: 'yes' }, { label: 'no' }] }],
		fails: {
			parameters: { sequenceId: 'seq_9' },
			error: 'Sequence not found (404) [item 0]',
		},
	},
	{
		operation: 'sequence: addStep',
		parameters: {
			sequenceId: 'seq_1',
			type: 'sendToAnotherCampaign',
			...campaign('cam_2'),
		},
		sends: ['POST /sequences/seq_1/steps {"type":"sendToAnotherCampaign","campaignId":"cam_2"}'],
		gives: [{ type: 'sendToAnotherCampaign', campaignId: 'cam_2' }],
		fails: { parameters: campaign('={{ "" }}'), error: "'Target Campaign' is empty [item 0]" },
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
		gives: [{ _id: 'stp_1', type: 'api', method: 'POST', url: 'https://example.com/b' }],
		fails: { parameters: { ...running.parameters, type: 'email' }, error: running.error },
	},
	{
		operation: 'sequence: deleteStep',
		parameters: STEP,
		sends: ['DELETE /sequences/seq_1/steps/stp_1'],
		gives: [{ deleted: true }],
		fails: running,
	},
	{
		operation: 'sequence: createAbTest',
		parameters: { sequenceId: 'seq_1', stepId: 'stp_4' },
		sends: ['POST /sequences/seq_1/steps/stp_4/ab-test'],
		gives: [{ stepId: 'stp_4', abTest: true, subject: 'Again' }],
		fails: { parameters: TESTED, error: 'A/B test already exists on this step (400) [item 0]' },
	},
	{
		operation: 'sequence: getAbTest',
		parameters: TESTED,
		sends: ['GET /sequences/seq_1/steps/stp_2/ab-test'],
		gives: [{ stepId: 'stp_2', abTest: true, subject: 'Hello B' }],
		fails: noTest,
	},
	{
		operation: 'sequence: updateAbTest',
		parameters: {
			...TESTED,
			updateFields: { cc: 'a@example.com, b@example.com', plainText: false, subject: 'Hi B' },
		},
		sends: [
			'PATCH /sequences/seq_1/steps/stp_2/ab-test {"cc":["a@example.com","b@example.com"],"plainText":false,"subject":"Hi B"}',
		],
		gives: [{ stepId: 'stp_2', subject: 'Hi B', plainText: false }],
		fails: {
			parameters: { updateFields: {} },
			error: "'Update Fields' has no value [item 0]",
		},
	},
	{
		operation: 'sequence: deleteAbTest',
		parameters: { ...TESTED, variant: 'A' },
		sends: ['DELETE /sequences/seq_1/steps/stp_2/ab-test?variant=A'],
		gives: [{ deleted: true }],
		fails: noTest,
	},
	{
		operation: 'sequence: chooseAbTestWinner',
		parameters: { ...TESTED, variant: 'B' },
		sends: ['POST /sequences/seq_1/steps/stp_2/ab-test/winner {"variant":"B"}'],
		gives: [{ stepId: 'stp_2', abTest: 'B' }],
		fails: {
			fault: { status: 402, message: 'route is available starting emailPro plan' },
			error: 'route is available starting emailPro plan (402) [item 0]',
		},
	},
];

export const sequence: Rows = {
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
