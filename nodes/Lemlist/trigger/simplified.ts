import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

type Names = Readonly<Record<string, readonly string[]>>;

// Where each field of a simplified activity comes from, the surest name first (fact sheet 3.4, 3.5).
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
};

// What belongs to one kind of event only.
const DETAILS = words(`unsubscribedSource mutationAction mutationType doNotContact unsubEmail
	conditionKey conditionLabel conditionValue newSequenceId linkedinPostUrl aiLeadInterestScore
	opportunityId`);

// What else lemlist tells, beside the variables of the lead.
const SYSTEM = words(`_id type createdAt createdBy isFirst bot teamId companyId stopped paused
	relatedSentAt totalSequenceStep stepId sequenceTested stepTested emailId emailTemplateId
	emailTemplateName sendUserMailboxId messageId leadPicture picture lead metaData`);

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
	const { _id, type, createdAt, isFirst } = activity;
	return withoutGaps({
		id: _id,
		event: type,
		createdAt,
		isFirst,
		lead: pick(activity, LEAD),
		campaign: pick(activity, CAMPAIGN),
		message: pick(activity, MESSAGE),
		sender: pick(activity, SENDER),
		variables: variablesOf(activity),
		details: detailsOf(activity),
	});
}

function pick(activity: IDataObject, names: Names): IDataObject | undefined {
	const entries = Object.entries(names).map(([key, sources]) => {
		const source = sources.find((name) => isGiven(activity[name]));
		return [key, source && activity[source]] as const;
	});
	return ifAny(Object.fromEntries(entries.filter(([, value]) => isGiven(value))) as IDataObject);
}

// lemlist puts the variables beside its own fields, and into `lead` of its activity list.
function variablesOf(activity: IDataObject): IDataObject | undefined {
	const { variables } = (activity.lead ?? {}) as { variables?: IDataObject };
	return ifAny({ ...unknown(activity, (value) => typeof value !== 'object'), ...variables });
}

/** What only some events have, and what is no plain value, such as the data of an enrichment. */
function detailsOf(activity: IDataObject): IDataObject | undefined {
	const given = DETAILS.filter((name) => isGiven(activity[name]));
	return ifAny({
		...Object.fromEntries(given.map((name) => [name, activity[name]])),
		...unknown(activity, (value) => typeof value === 'object'),
	});
}

function unknown(activity: IDataObject, isMeant: (value: unknown) => boolean): IDataObject {
	return Object.fromEntries(
		Object.entries(activity).filter(
			([key, value]) => !KNOWN.has(key) && isGiven(value) && isMeant(value),
		),
	);
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
