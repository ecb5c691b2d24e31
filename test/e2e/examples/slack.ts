import type { ExampleInstance } from '../../../harness/instance/exampleInstance';
import { onEvent } from './crm';

export function announcesReplies(open: () => ExampleInstance): void {
	it('posts the reply without the quoted message', async () => {
		const { emulator, slack } = open();
		const { _id: campaignId } = emulator.addCampaign({ name: 'Spring webinar' });
		const { _id: leadId } = emulator.addLead({
			campaignId,
			email: 'ada@lumen.example',
			variables: { firstName: 'Ada', lastName: 'Okafor', companyName: 'Lumen & Works' },
		});
		const reply = 'Yes, <Monday>.\nCall me.\n\nOn Mon, 23 Nov 2026, Richard wrote:\n> Hello Ada';
		await onEvent(open(), 'reply-to-slack', {
			type: 'emailsReplied',
			leadId,
			campaignId,
			subject: 'Re: Hello',
			text: reply,
		});

		expect(slack.messages).toEqual([
			{
				channel: '#sales-replies',
				text: '*Ada Okafor* (Lumen &amp; Works) replied to _Spring webinar_\n>Yes, &lt;Monday&gt;.\n>Call me.',
			},
		]);
	});
}
