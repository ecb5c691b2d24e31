import { campaignField } from './campaign';
import { defineField } from './defineField';
import { emptyValues } from './emptyValues';
import { customVariables, leadFields, optionalEmail } from './lead';
import { leadOptions } from './leadOptions';
import { unknownInputFields } from './resourceMapper';
import { simplify } from './simplify';

/** What identifies the lead, together with the LinkedIn URL. */
const email = defineField({
	...optionalEmail,
	description: 'The email address by which the lead is found in the campaign',
	hint: 'Leave empty if you map the LinkedIn URL instead',
});

/** What to do with leads of the campaign that the input lacks. A model sends one lead, so it would lack all others. */
const missing = defineField({
	displayName: 'Missing Leads',
	name: 'missing',
	type: 'options',
	displayOptions: { hide: { '@tool': [true] } },
	options: [
		{ name: 'Keep', value: 'keep', description: 'Leave them as they are' },
		{ name: 'Pause', value: 'pause', description: 'Pause them in this campaign only' },
		{ name: 'Remove', value: 'remove', description: 'Permanently remove them from the campaign' },
	],
	default: 'keep',
	description: "What to do with leads of the campaign that aren't in the input",
});

/** The largest part of a campaign that may be missing. */
const maxMissing = defineField({
	displayName: 'Maximum Missing (%)',
	name: 'maxMissing',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 100 },
	displayOptions: { show: { missing: ['pause', 'remove'] }, hide: { '@tool': [true] } },
	default: 20,
	description:
		"The largest percentage of the campaign's leads to pause or remove. If more are missing, the node stops before it changes anything.",
});

const findEmail = leadOptions.options[1];
const findPhone = leadOptions.options[2];
const linkedinEnrichment = leadOptions.options[3];
const verifyEmail = leadOptions.options[5];

/** The options of a sync; those of a new lead are the same as in *Create*. */
const options = defineField({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Dry Run',
			name: 'dryRun',
			type: 'boolean',
			default: true,
			description: 'Whether to return what would be done without changing anything in lemlist',
		},
		findEmail,
		findPhone,
		{
			displayName: 'If in Another Campaign',
			name: 'ifElsewhere',
			type: 'options',
			options: [
				{ name: 'Create Anyway', value: 'create' },
				{
					name: 'Move',
					value: 'move',
					description:
						"Create the lead here, then remove it from the other campaigns; its history doesn't move",
				},
				{ name: 'Skip', value: 'skip' },
			],
			default: 'skip',
			description: 'What to do with a new lead that is already in another campaign of the team',
		},
		linkedinEnrichment,
		{
			displayName: 'Resume Returning Leads',
			name: 'resumeReturning',
			type: 'boolean',
			default: true,
			description:
				"Whether to resume leads that this node paused as missing once they are in the input again. Only works in published or active workflows, because n8n doesn't save the data of test runs.",
		},
		{
			displayName: 'Update Company',
			name: 'updateCompany',
			type: 'boolean',
			default: true,
			description:
				'Whether to overwrite company fields that differ. lemlist then renames the company for all leads that work there.',
		},
		verifyEmail,
	],
});

/** The form of a sync. */
export const syncFields = [
	campaignField,
	email,
	leadFields,
	unknownInputFields,
	customVariables,
	missing,
	maxMissing,
	simplify,
	options,
	emptyValues,
] as const;
