import { defineField } from './defineField';
import { recordLocator } from './recordLocator';

export const audioStepField = recordLocator({
	displayName: 'Step',
	name: 'stepId',
	description: 'The voice message step of the campaign of the lead',
	noun: 'a step',
	searchMethod: 'searchStepsOfCampaign',
	idPrefixes: ['stp'],
	dependsOn: ['campaignOfSequence.value'],
});

export const inputBinaryField = defineField({
	displayName: 'Input Binary Field',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	default: 'data',
	hint: 'The name of the input binary field that holds the audio file',
});
