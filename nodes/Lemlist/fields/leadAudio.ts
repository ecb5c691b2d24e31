import { defineField } from './defineField';

export const audioStepField = defineField({
	displayName: 'Step',
	name: 'stepId',
	type: 'resourceLocator',
	required: true,
	typeOptions: { loadOptionsDependsOn: ['campaignOfSequence.value'] },
	default: { mode: 'list', value: '' },
	description: 'The voice message step of the campaign of the lead',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a step...',
			typeOptions: { searchListMethod: 'searchStepsOfCampaign', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. stp_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*stp_[A-Za-z0-9]+\\s*',
						errorMessage: 'The ID of a step begins with stp_, followed by letters and digits',
					},
				},
			],
		},
	],
});

export const inputBinaryField = defineField({
	displayName: 'Input Binary Field',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	default: 'data',
	hint: 'The name of the input binary field that holds the audio file',
});
