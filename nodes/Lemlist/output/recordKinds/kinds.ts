import { prepareMessage } from '../message/prepareMessage';
import type { RecordKind } from './recordKind';

/** Columns that are fields of a person or a company: next to lemlist's own ones, or in a block. */
function fieldsIn(block: string, names: string): Record<string, readonly string[]> {
	return Object.fromEntries(names.split(' ').map((name) => [name, [name, `${block}.${name}`]]));
}

/** Columns that have lemlist's own names. */
function own(names: string): Record<string, readonly string[]> {
	return Object.fromEntries(names.split(' ').map((name) => [name, [name]]));
}

/** A person in one campaign (docs/lemlist-api.md#lead-shapes). */
export const LEAD: RecordKind = {
	name: 'lead',
	idPrefix: 'lea_',
	isOfTriggers: true,
	columns: {
		id: ['_id', 'leadId'],
		...fieldsIn('variables', 'email firstName lastName companyName jobTitle linkedinUrl phone'),
		campaignId: ['campaignId', 'campaign.id'],
		campaignName: ['campaignName', 'campaign.name'],
		// An export has both, and filters by the latter.
		state: ['lastState', 'state'],
		...own('isPaused contactId status'),
		emailStatus: ['emailStatus', 'enrichment.emailStatus'],
		...fieldsIn('variables', 'companyDomain icebreaker picture timezone'),
		...fieldsIn('variables', 'contactOwner preferredContactMethod'),
		...own('warnings'),
	},
	variables: {
		block: 'variables',
		ownNames: [
			'leadUrl',
			'teamId',
			'createdAt',
			'updatedAt',
			'source',
			'personalized',
			'stateSystem',
		],
	},
	given: { campaignId: 'campaignId' },
};

/** A person, whatever the campaigns (docs/lemlist-api.md#contact-shapes). */
export const CONTACT: RecordKind = {
	name: 'contact',
	idPrefix: 'ctc_',
	columns: {
		id: ['_id'],
		email: ['email', 'emails.0.value', 'fields.email'],
		fullName: ['fullName'],
		...fieldsIn('fields', 'firstName lastName companyName jobTitle linkedinUrl phone'),
		...own('phonesStatuses'),
		...own('companyId unsubscribed ownerId campaigns campaignCount created updated companyLinked'),
		...own('emails linkedinUrlSalesNav'),
		...fieldsIn('fields', 'industry location languages timezone picture tagline'),
		...fieldsIn('fields', 'summary skills jobDescription'),
		company: ['primaryCompany', 'company'],
		...own('source createdAt createdBy crmSync fieldRejections warnings'),
	},
	variables: { block: 'fields' },
};

/** A company of the team (docs/lemlist-api.md#field-registry). */
export const COMPANY: RecordKind = {
	name: 'company',
	idPrefix: 'cpn_',
	columns: {
		id: ['_id'],
		...fieldsIn('fields', 'name domain linkedinUrl'),
		...own('ownerId created updated linkedinUrlSalesNav'),
		...fieldsIn('fields', 'industry size location headquarters type foundedOn'),
		...fieldsIn('fields', 'specialties tagline description picture'),
		...own('source createdAt createdBy crmSync fieldRejections warnings'),
	},
	variables: { block: 'fields' },
};

/** A campaign (docs/lemlist-api.md#campaign-status). */
export const CAMPAIGN: RecordKind = {
	name: 'campaign',
	idPrefix: 'cam_',
	columns: {
		id: ['_id'],
		...own('name status state hasError errors labels senders timezone sequenceId scheduleIds'),
		...own('createdAt createdBy'),
	},
	given: { id: 'campaignId' },
};

/** Something that a user of the team has to do (docs/lemlist-api.md#tasks). */
export const TASK: RecordKind = {
	name: 'task',
	idPrefix: 'opp_',
	columns: {
		id: ['_id'],
		...own('type title'),
		content: ['content', 'message', 'text'],
		...own('status priority dueDate completedAt'),
		userId: ['userId', 'assignedTo'],
		...own('ownerName channel objectType recordId leadId'),
		...own('leadFirstName leadLastName leadCompanyName contactId companyId'),
		campaignId: ['campaignId', 'campaign.id'],
		campaignName: ['campaignName', 'campaign.name'],
		...own('manual contact company'),
	},
};

/** A member of the team (docs/lemlist-api.md#team-members). */
export const USER: RecordKind = {
	name: 'user',
	idPrefix: 'usr_',
	columns: {
		id: ['_id', 'userId'],
		...own('email name role crm campaigns mailboxes linkedIn'),
	},
};

/** A message of a conversation or a draft of one (docs/lemlist-api.md#replies). */
export const MESSAGE: RecordKind = {
	name: 'message',
	idPrefix: 'drf_',
	columns: {
		id: ['_id', 'draftId'],
		event: ['type'],
		...own('channel subject text fullText html'),
		preview: ['messagePreview', 'contentPreview'],
		from: ['fromEmail'],
		...own('to cc bcc isThirdPartyReply isAutomatic attachments source'),
		...own('contactId leadId leadEmail campaignId campaignName sendUserId sendUserEmail'),
		...own('createdAt updatedAt draftId'),
	},
	given: { contactId: 'contactId' },
	prepare: prepareMessage,
};
