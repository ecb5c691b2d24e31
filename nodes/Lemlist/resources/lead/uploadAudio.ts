import { defineOperation } from '../../engine/define';
import { campaignOfSequence } from '../../fields/campaign';
import { leadId } from '../../fields/lead';
import { audioStepId, inputBinaryField } from '../../fields/leadAudio';
import { unwrapped } from '../../output/items';

export const uploadAudio = defineOperation({
	name: 'Upload Audio',
	value: 'uploadAudio',
	action: 'Upload the audio of a voice message',
	description: 'Give lemlist the recording that a LinkedIn voice message step sends to a lead',
	fields: [leadId, campaignOfSequence, audioStepId, inputBinaryField],
	route: 'POST /leads/audio',
	orderedBy: ({ leadId: lead, stepId }) => `${lead} ${stepId}`,
	output: unwrapped('status'),
	async run({ send, form }, { leadId: lead, stepId, binaryPropertyName }) {
		const body = await form(binaryPropertyName);
		return await send('POST /leads/audio', { query: { leadId: lead, stepId }, body });
	},
});
