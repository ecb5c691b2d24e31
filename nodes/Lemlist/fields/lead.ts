import { defineField } from './defineField';
import { resourceMapper } from './resourceMapper';

export const requiredEmail = defineField({
	displayName: 'Email',
	name: 'email',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. nathan@example.com',
	description: 'The email address of the lead',
});

/** Of a lead that may be created. */
export const newLeadEmail = defineField({ ...requiredEmail, format: 'email' });

/** Today's API also accepts a lead with nothing but a LinkedIn URL. */
export const optionalEmail = defineField({
	displayName: 'Email',
	name: 'email',
	type: 'string',
	default: '',
	placeholder: 'e.g. nathan@example.com',
	description: 'The email address of the lead',
	hint: 'Leave empty if you only know the LinkedIn URL',
	format: 'email',
});

/** What to do with an item whose lead is already in the campaign. */
export const ifLeadExists = defineField({
	displayName: 'If the Lead Exists',
	name: 'ifExists',
	type: 'options',
	options: [
		{ name: 'Fail the Item', value: 'fail' },
		{
			name: 'Skip the Item',
			value: 'skip',
			description: 'Also skips the item if another campaign has the lead and Deduplicate is on',
		},
		{ name: 'Update the Lead', value: 'update', description: 'Sends only the fields that differ' },
	],
	default: 'fail',
	description: 'What to do if the campaign already contains the lead',
});

export const leadField = defineField({
	displayName: 'Lead ID or Email',
	name: 'lead',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. lea_A1B2C3D4 or nathan@example.com',
	description: 'The ID of the lead in a campaign, or the email address',
});

/** For routes that accept an ID only. */
export const leadIdField = defineField({
	displayName: 'Lead ID',
	name: 'leadId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. lea_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the lead, which is different in each campaign',
});

export const leadFields = resourceMapper({
	displayName: 'Lead Fields',
	description:
		"The values that messages can use; empty values are not sent. The list shows your team's fields and the campaign's variables; refresh it after you select another campaign. Automatic mapping also recognizes headings such as First Name or Company. A different company name renames the company for all leads that work there.",
	method: 'getLeadFields',
	columnWord: 'field',
});

/** For routes that accept custom variables only. */
export const customLeadFields = resourceMapper({
	displayName: 'Variables',
	description:
		"Your team's custom fields; empty values are not sent. Automatic mapping sends those that the input has.",
	method: 'getCustomLeadFields',
	columnWord: 'variable',
});

export const customVariables = defineField({
	displayName: 'Custom Variables',
	name: 'customVariables',
	type: 'assignmentCollection',
	default: {},
	description: 'Your own variables, such as {{icebreaker2}} in a message; their types are kept',
});

export const variableNames = defineField({
	displayName: 'Variables',
	name: 'variableNames',
	type: 'string',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Variable' },
	required: true,
	default: [],
	placeholder: 'e.g. icebreaker2',
	description: 'Variable names as used in messages; you can also separate several with commas',
});
