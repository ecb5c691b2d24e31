import { defineOperation } from '../../engine/defineOperation';
import { sequenceCampaignField } from '../../fields/campaign';
import { leadIdField } from '../../fields/lead';
import { audioStepField } from '../../fields/sequence';
import { inputBinaryField } from '../../fields/files';
import { unwrap } from '../../output/items';

export const uploadAudio = defineOperation({
	name: 'Upload Audio',
	value: 'uploadAudio',
	action: 'Upload the audio of a voice message',
	description: 'Upload the recording that a LinkedIn voice message step sends to a lead',
	fields: [leadIdField, sequenceCampaignField, audioStepField, inputBinaryField],
	route: 'POST /leads/audio',
	query: ({ leadId, stepId }) => ({ leadId, stepId }),
	upload: () => ({ field: 'binaryPropertyName', as: 'form' }),
	serializeBy: ({ leadId, stepId }) => `${leadId} ${stepId}`,
	output: unwrap('status'),
});
