import type { Emulator } from '../../emulator';
import type { Editor } from '../../harness/editor/editor';
import { NODE_NAMES } from '../../harness/docs/nodeNames';
import { node } from '../../harness/instance/buildWorkflow';
import { CAMPAIGN, type Scene } from './scene';

const { lemlistTrigger: FORM, lemlistPollingTrigger: POLLING_FORM } = NODE_NAMES;
const LEAD_ID = 'lea_autumn';
const EVENTS = ['emailsReplied', 'linkedinReplied', 'emailsBounced', 'campaignComplete'];

/** The trigger when it is filled in, while it waits for a test event, and with the event. */
export const TRIGGER_SCENES: Scene[] = [
	{ file: 'trigger', nodes: [trigger(EVENTS)], form: FORM },
	{
		file: 'polling-trigger',
		nodes: [node(POLLING_FORM, 'lemlistPollingTrigger', { events: EVENTS })],
		form: POLLING_FORM,
	},
	{ file: 'trigger-listening', nodes: [trigger(['emailsReplied'])], form: FORM, play: listen },
	{
		file: 'trigger-event',
		nodes: [trigger(['emailsReplied'])],
		form: FORM,
		prepare: ({ addLead }) =>
			void addLead({
				_id: LEAD_ID,
				campaignId: CAMPAIGN.value,
				email: 'grace.nakamura@example.com',
				variables: { firstName: 'Grace', lastName: 'Nakamura', companyName: 'Kumo' },
			}),
		play: receiveReply,
	},
];

function trigger(events: string[]) {
	return node(FORM, 'lemlistTrigger', { events });
}

async function listen(editor: Editor): Promise<void> {
	await editor.startListening();
}

async function receiveReply(editor: Editor, emulator: Emulator): Promise<void> {
	await editor.startListening();
	emulator.recordActivity({
		type: 'emailsReplied',
		leadId: LEAD_ID,
		subject: 'Re: A question',
		text: 'Yes, call me on Monday.',
	});
	await editor.awaitTestEvent();
	await editor.output().getByTestId('radio-button-schema').click();
}
