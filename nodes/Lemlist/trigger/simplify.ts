import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

type SourceNames = Readonly<Record<string, readonly string[]>>;

// The sources of each field, the most reliable first (docs/lemlist-api.md#delivery-payload).
const LEAD_FIELDS: SourceNames = {
	id: ['leadId'],
	contactId: ['contactId'],
	email: ['leadEmail', 'email'],
	firstName: ['leadFirstName', 'firstName'],
	lastName: ['leadLastName', 'lastName'],
	companyName: ['leadCompanyName', 'companyName'],
	phone: ['leadPhone', 'phone'],
	linkedinUrl: ['linkedinUrl'],
};
const CAMPAIGN_FIELDS: SourceNames = {
	id: ['campaignId'],
	name: ['campaignName', 'name'],
	sequenceId: ['sequenceId'],
	step: ['sequenceStep'],
	stepId: ['stepId'],
};
const MESSAGE_FIELDS: SourceNames = {
	subject: ['subject'],
	text: ['text', 'message', 'messagePreview', 'note'],
	from: ['fromEmail'],
	linkUrl: ['linkUrl'],
	reason: ['errorMessage', 'bounceReason'],
};
const SENDER_FIELDS: SourceNames = {
	id: ['sendUserId', 'userId'],
	name: ['sendUserName', 'userName'],
	email: ['sendUserEmail'],
	mailboxId: ['sendUserMailboxId'],
};

// Fields that only some events have.
const DETAIL_FIELDS =
	splitWords(`unsubscribedSource mutationAction mutationType doNotContact unsubEmail
	conditionKey conditionLabel conditionValue newSequenceId linkedinPostUrl aiLeadInterestScore
	opportunityId companyId`);

// Other fields of lemlist's own; everything that is not listed here is a variable of the lead.
const SYSTEM_FIELDS = splitWords(`_id type createdAt createdBy isFirst bot teamId stopped paused
	relatedSentAt totalSequenceStep sequenceTested stepTested emailId emailTemplateId
	emailTemplateName messageId leadPicture picture lead metaData`);

const LEAD_SOURCE_NAMES = new Set(Object.values(LEAD_FIELDS).flat());

const KNOWN_FIELDS = new Set([
	...DETAIL_FIELDS,
	...SYSTEM_FIELDS,
	...[LEAD_FIELDS, CAMPAIGN_FIELDS, MESSAGE_FIELDS, SENDER_FIELDS].flatMap((names) =>
		Object.values(names).flat(),
	),
]);

/**
 * The item for an activity: as lemlist sent it, or simplified to the same shape for deliveries and
 * for activities that were read from lemlist's list.
 */
export function toActivityItem(activity: IDataObject, isSimplified: boolean): INodeExecutionData {
	return { json: isSimplified ? simplifyActivity(activity) : activity };
}

function simplifyActivity(activity: IDataObject): IDataObject {
	const { _id, type, createdAt, isFirst, bot } = activity;
	const { ids, variables } = leadRecord(activity);
	const lead = pickFirst({ ...variables, ...ids, ...omitEmpty(activity) }, LEAD_FIELDS);
	const { plain, nested } = remainingFields(activity);
	return omitUndefined({
		id: _id,
		event: type,
		createdAt,
		isFirst,
		bot,
		lead,
		campaign: pickFirst(activity, CAMPAIGN_FIELDS),
		message: pickFirst(activity, MESSAGE_FIELDS),
		sender: pickFirst(activity, SENDER_FIELDS),
		// A delivery has the variables next to lemlist's own fields, the activity list inside `lead`.
		variables: orUndefined({ ...(lead && plain), ...withoutFields(LEAD_SOURCE_NAMES, variables) }),
		details: orUndefined({ ...pickDetails(activity), ...(!lead && plain), ...nested }),
	});
}

function pickFirst(activity: IDataObject, names: SourceNames): IDataObject | undefined {
	const entries = Object.entries(names).map(([key, sources]) => {
		const source = sources.find((name) => isPresent(activity[name]));
		return [key, source && activity[source]] as const;
	});
	return orUndefined(
		Object.fromEntries(entries.filter(([, value]) => isPresent(value))) as IDataObject,
	);
}

// Only the activity list contains the lead itself.
function leadRecord({ lead }: IDataObject) {
	const { _id: leadId, contactId, variables } = (lead ?? {}) as IDataObject;
	return { ids: { leadId, contactId }, variables: omitEmpty((variables ?? {}) as IDataObject) };
}

function pickDetails(activity: IDataObject): IDataObject {
	const names = DETAIL_FIELDS.filter((name) => isPresent(activity[name]));
	return Object.fromEntries(names.map((name) => [name, activity[name]]));
}

// Fields that are not lemlist's own: plain ones are variables, nested ones such as results of an enrichment.
function remainingFields(activity: IDataObject) {
	const entries = Object.entries(withoutFields(KNOWN_FIELDS, omitEmpty(activity)));
	const isNested = ([, value]: [string, unknown]) => typeof value === 'object';
	return {
		plain: Object.fromEntries(entries.filter((entry) => !isNested(entry))),
		nested: Object.fromEntries(entries.filter(isNested)),
	};
}

function omitEmpty(values: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => isPresent(value)));
}

function withoutFields(names: ReadonlySet<string>, values: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
}

function omitUndefined(item: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

function orUndefined(values: IDataObject): IDataObject | undefined {
	return Object.keys(values).length > 0 ? values : undefined;
}

function isPresent(value: unknown): boolean {
	return value !== undefined && value !== null && value !== '';
}

function splitWords(text: string): string[] {
	return text.split(/\s+/);
}
