import { withoutBlanks } from '../../engine/input/values';
import { CAMPAIGN_STATES } from '../../fields/campaignFilters';
import { defineField } from '../../fields/defineField';

const matchType = defineField({
	displayName: 'Match',
	name: 'match',
	type: 'options',
	default: 'value',
	options: [
		{ name: 'Is', value: 'value', description: 'The whole text' },
		{ name: 'Matches Pattern', value: 'regex', description: 'A regular expression' },
	],
});

const matchedText = defineField({
	displayName: 'Text',
	name: 'text',
	type: 'string',
	default: '',
	description: 'The text or the pattern to look for',
});

const assignees = defineField({
	displayName: 'Is One Of (Names or IDs)',
	name: 'in',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getUsers' },
	default: [],
	description:
		'Only tasks of these users. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
});

const campaigns = defineField({
	displayName: 'Is One Of (Names or IDs)',
	name: 'in',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getCampaigns' },
	default: [],
	description:
		'Only tasks of these campaigns. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
});

const campaignStates = defineField({
	displayName: 'Is One Of',
	name: 'in',
	type: 'multiOptions',
	allowArbitraryValues: true,
	default: [],
	description: 'Only tasks of campaigns in one of these states',
	options: CAMPAIGN_STATES,
});

const taskTypes = defineField({
	displayName: 'Is One Of',
	name: 'in',
	type: 'multiOptions',
	allowArbitraryValues: true,
	default: [],
	description: 'Only tasks of these types',
	options: [
		{ name: 'Email', value: 'email' },
		{ name: 'Email Replied', value: 'emailsReplied', description: 'A lead answered an e-mail' },
		{ name: 'LinkedIn Invitation', value: 'linkedinInvite' },
		{ name: 'LinkedIn Message', value: 'linkedinSend' },
		{ name: 'LinkedIn Replied', value: 'linkedinReplied', description: 'A lead answered there' },
		{ name: 'LinkedIn Voice Note', value: 'linkedinVoiceNote' },
		{ name: 'Manual', value: 'manual' },
		{
			name: 'Opportunity Clicked',
			value: 'opportunityClicked',
			description: 'A lead clicked a link',
		},
		{ name: 'Opportunity Replied', value: 'opportunityReplied', description: 'A lead replied' },
		{ name: 'Phone', value: 'phone' },
		{ name: 'WhatsApp Message', value: 'whatsappMessage' },
	],
});

const NONE_OF = { displayName: 'Is None Of', name: 'out' } as const;
const NONE_OF_LISTED = { displayName: 'Is None Of (Names or IDs)', name: 'out' } as const;

/** The filters of a list of tasks; a task must pass all of them. */
export const taskFilters = defineField({
	displayName: 'Filters',
	name: 'filters',
	type: 'fixedCollection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		{
			displayName: 'Assigned To',
			name: 'assignedTo',
			values: [
				assignees,
				{
					...assignees,
					...NONE_OF_LISTED,
					description:
						'No tasks of these users. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				},
			],
		},
		{
			displayName: 'Campaign',
			name: 'campaignId',
			values: [
				campaigns,
				{
					...campaigns,
					...NONE_OF_LISTED,
					description:
						'No tasks of these campaigns. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				},
			],
		},
		{
			displayName: 'Campaign State',
			name: 'campaignState',
			values: [
				campaignStates,
				{
					...campaignStates,
					...NONE_OF,
					description: 'No tasks of campaigns in one of these states',
				},
			],
		},
		{
			displayName: 'Due Date',
			name: 'dueDate',
			values: [
				{
					displayName: 'From',
					name: 'from',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only tasks due on this day or later',
				},
				{
					displayName: 'Until',
					name: 'to',
					type: 'dateTime',
					typeOptions: { dateOnly: true },
					default: '',
					description: 'Only tasks due on this day or earlier',
				},
			],
		},
		{ displayName: 'Email', name: 'email', values: [matchType, matchedText] },
		{ displayName: 'Full Name', name: 'fullName', values: [matchType, matchedText] },
		{ displayName: 'LinkedIn URL', name: 'linkedin', values: [matchType, matchedText] },
		{ displayName: 'Phone', name: 'phone', values: [matchType, matchedText] },
		{
			displayName: 'Type',
			name: 'type',
			values: [taskTypes, { ...taskTypes, ...NONE_OF, description: 'No tasks of these types' }],
		},
	],
});

/** One filter of the form: a text or a pattern, lists of included and excluded values, or days. */
type Condition = {
	match?: string;
	text?: string;
	in?: string[];
	out?: string[];
	from?: string;
	to?: string;
};

/** Converts filters to the JSON text of a list, which lemlist requires in the query even if it is empty. */
export function toFilterQuery(conditions: Record<string, Condition | undefined>): string {
	const filters = Object.entries(conditions).flatMap(([filterId, condition = {}]) => {
		const filter = toFilter(condition);
		return Object.keys(filter).length > 0 ? [{ filterId, ...filter }] : [];
	});
	return JSON.stringify(filters);
}

function toFilter({ match, text, from, to, ...lists }: Condition) {
	return withoutBlanks({
		...(match && { [match]: text }),
		from: toDay(from),
		to: toDay(to),
		...lists,
	});
}

// lemlist filters by day.
function toDay(date = ''): string {
	return date.slice(0, 'YYYY-MM-DD'.length);
}
