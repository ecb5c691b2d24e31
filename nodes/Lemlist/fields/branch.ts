import { defineField } from './defineField';
import { collectionMember, recordLocator } from './recordLocator';

export const branchField = recordLocator({
	displayName: 'Branch',
	name: 'branchSequenceId',
	description: 'The branch, identified by the ID of its sequence',
	noun: 'a branch',
	searchMethod: 'searchBranches',
	idPrefixes: ['seq'],
	dependsOn: ['sequenceId.value', 'stepId.value'],
});

/** All branches but Else, in their new order. */
export const branchOrder = defineField({
	displayName: 'Order',
	name: 'order',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	required: true,
	placeholder: 'Add Branch',
	default: {},
	description: 'Each branch once, except Else, which always stays last',
	options: [
		{
			displayName: 'Branch',
			name: 'branch',
			values: [{ ...collectionMember(branchField), required: true }],
		},
	],
});

// The value of a variable that a condition looks for.

export const customField = defineField({
	displayName: 'Custom Field',
	name: 'customField',
	type: 'string',
	default: '',
	placeholder: 'e.g. industry',
	description: 'The name of the variable, for a condition on a variable of the lead',
});

export const customOperator = defineField({
	displayName: 'Custom Operator',
	name: 'customOperator',
	type: 'options',
	allowArbitraryValues: true,
	default: 'equal',
	description: 'How the custom field is compared',
	options: [
		{ name: 'Contains', value: 'contains' },
		{ name: 'Is Empty', value: 'empty' },
		{ name: 'Is Equal To', value: 'equal' },
		{ name: 'Is Not Empty', value: 'notEmpty' },
	],
});

export const customValue = defineField({
	displayName: 'Custom Value',
	name: 'customValue',
	type: 'string',
	default: '',
	placeholder: 'e.g. Software',
	description: 'The value to compare the custom field with',
});

/** What makes a lead take a branch. lemlist reads those that fit the condition of the step. */
export const branchTests = [
	defineField({
		displayName: 'Call Status Names or IDs',
		name: 'callStatusFilter',
		type: 'multiOptions',
		typeOptions: { loadOptionsMethod: 'getCallStatuses' },
		default: [],
		description:
			'The outcomes of the call, for a condition on a call. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	}),
	customField,
	customOperator,
	customValue,
	defineField({
		displayName: 'Delay',
		name: 'delay',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 1,
		description: 'The number of days that the lead has to meet the condition',
	}),
	defineField({
		displayName: 'Delay Type',
		name: 'delayType',
		type: 'options',
		allowArbitraryValues: true,
		default: 'within',
		options: [
			{ name: 'Wait Until', value: 'waitUntil', description: 'Wait without a time limit' },
			{ name: 'Within', value: 'within', description: "Wait for the number of days in 'Delay'" },
		],
	}),
	defineField({
		displayName: 'Email Statuses',
		name: 'emailStatusFilter',
		type: 'multiOptions',
		allowArbitraryValues: true,
		default: [],
		description: 'The results of the verification, for a condition on the email address',
		options: [
			{ name: 'Deliverable', value: 'deliverable' },
			{ name: 'Risky', value: 'risky' },
			{ name: 'Undeliverable', value: 'undeliverable' },
			{ name: 'Unverified', value: 'unverified' },
		],
	}),
	defineField({
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. Software companies',
		description: 'The name of the branch in lemlist',
	}),
	defineField({
		displayName: 'Score Comparator',
		name: 'scoreComparator',
		type: 'options',
		allowArbitraryValues: true,
		default: '$gte',
		description: 'How the score is compared, for a condition on the score',
		options: [
			{ name: 'At Least', value: '$gte' },
			{ name: 'Less Than', value: '$lt' },
		],
	}),
	defineField({
		displayName: 'Score Threshold',
		name: 'scoreThreshold',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 100 },
		default: 80,
		description: 'The score to compare with',
	}),
] as const;
