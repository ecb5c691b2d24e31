import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

type Names = Readonly<Record<string, readonly string[]>>;

// The sources of each field, the most reliable first (docs/lemlist-api.md#delivery-payload).
const LEAD: Names = {
	id: ['leadId'],
	contactId: ['contactId'],
	email: ['leadEmail', 'email'],
	firstName: ['leadFirstName', 'firstName'],
	lastName: ['leadLastName', 'lastName'],
	companyName: ['leadCompanyName', 'companyName'],
	phone: ['leadPhone', 'phone'],
	linkedinUrl: ['linkedinUrl'],
};
const CAMPAIGN: Names = {
	id: ['campaignId'],
	name: ['campaignName', 'name'],
	sequenceId: ['sequenceId'],
	step: ['sequenceStep'],
	stepId: ['stepId'],
};
const MESSAGE: Names = {
	subject: ['subject'],
	text: ['text', 'message', 'messagePreview', 'note'],
	from: ['fromEmail'],
	linkUrl: ['linkUrl'],
	reason: ['errorMessage', 'bounceReason'],
};
const SENDER: Names = {
	id: ['sendUserId', 'userId'],
	name: ['sendUserName', 'userName'],
	email: ['sendUserEmail'],
	mailboxId: ['sendUserMailboxId'],
};

// What belongs to one kind of event only.
const DETAILS = words(`unsubscribedSource mutationAction mutationType doNotContact unsubEmail
	conditionKey conditionLabel conditionValue newSequenceId linkedinPostUrl aiLeadInterestScore
	opportunityId companyId`);

// What else lemlist tells, beside the variables of the lead.
const SYSTEM = words(`_id type createdAt createdBy isFirst bot teamId stopped paused
	relatedSentAt totalSequenceStep sequenceTested stepTested emailId emailTemplateId
	emailTemplateName messageId leadPicture picture lead metaData`);

const OF_LEAD = new Set(Object.values(LEAD).flat());

const KNOWN = new Set([
	...DETAILS,
	...SYSTEM,
	...[LEAD, CAMPAIGN, MESSAGE, SENDER].flatMap((names) => Object.values(names).flat()),
]);

/** An activity as one item: whole, or who, what, where, when, the message and the variables. */
export function toItem(activity: IDataObject, isSimplified: boolean): INodeExecutionData {
	return { json: isSimplified ? simplified(activity) : activity };
}

function simplified(activity: IDataObject): IDataObject {
	const { _id, type, createdAt, isFirst, bot } = activity;
	const { ids, variables } = recordOf(activity);
	const lead = pick({ ...variables, ...ids, ...given(activity) }, LEAD);
	const { plain, nested } = unknownIn(activity);
	return withoutGaps({
		id: _id,
		event: type,
		createdAt,
		isFirst,
		bot,
		lead,
		campaign: pick(activity, CAMPAIGN),
		message: pick(activity, MESSAGE),
		sender: pick(activity, SENDER),
		// lemlist puts the variables beside its own fields, and into the lead of its activity list.
		variables: ifAny({ ...(lead && plain), ...without(OF_LEAD, variables) }),
		details: ifAny({ ...detailsOf(activity), ...(!lead && plain), ...nested }),
	});
}

function pick(activity: IDataObject, names: Names): IDataObject | undefined {
	const entries = Object.entries(names).map(([key, sources]) => {
		const source = sources.find((name) => isGiven(activity[name]));
		return [key, source && activity[source]] as const;
	});
	return ifAny(Object.fromEntries(entries.filter(([, value]) => isGiven(value))) as IDataObject);
}

/** What the activity list tells of the lead itself. */
function recordOf({ lead }: IDataObject) {
	const { _id: leadId, contactId, variables } = (lead ?? {}) as IDataObject;
	return { ids: { leadId, contactId }, variables: given((variables ?? {}) as IDataObject) };
}

function detailsOf(activity: IDataObject): IDataObject {
	const names = DETAILS.filter((name) => isGiven(activity[name]));
	return Object.fromEntries(names.map((name) => [name, activity[name]]));
}

/** What is left: plain values, and others such as the data of an enrichment. */
function unknownIn(activity: IDataObject) {
	const unknown = Object.entries(without(KNOWN, given(activity)));
	const isNested = ([, value]: [string, unknown]) => typeof value === 'object';
	return {
		plain: Object.fromEntries(unknown.filter((entry) => !isNested(entry))),
		nested: Object.fromEntries(unknown.filter(isNested)),
	};
}

function given(values: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => isGiven(value)));
}

function without(names: ReadonlySet<string>, values: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
}

function withoutGaps(item: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

function ifAny(values: IDataObject): IDataObject | undefined {
	return Object.keys(values).length > 0 ? values : undefined;
}

function isGiven(value: unknown): boolean {
	return value !== undefined && value !== null && value !== '';
}

function words(text: string): string[] {
	return text.split(/\s+/);
}
