import { defineField } from './defineField';

export const sequenceField = defineField({
	displayName: 'Sequence',
	name: 'sequenceId',
	type: 'resourceLocator',
	required: true,
	typeOptions: { loadOptionsDependsOn: ['campaignOfSequence.value'] },
	default: { mode: 'list', value: '' },
	description: 'The sequence of the campaign, or a branch of it',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a sequence...',
			typeOptions: { searchListMethod: 'searchSequences', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. seq_A1B2C3D4E5F6G7H8I',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*seq_[A-Za-z0-9]+\\s*',
						errorMessage: 'The ID of a sequence begins with seq_, followed by letters and digits',
					},
				},
			],
		},
	],
});

export const stepField = defineField({
	displayName: 'Step',
	name: 'stepId',
	type: 'resourceLocator',
	required: true,
	typeOptions: { loadOptionsDependsOn: ['campaignOfSequence.value', 'sequenceId.value'] },
	default: { mode: 'list', value: '' },
	description: 'The step of the sequence',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a step...',
			typeOptions: { searchListMethod: 'searchSteps', searchable: true },
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
