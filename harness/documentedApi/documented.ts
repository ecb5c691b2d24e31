/** The day of lemlist's documentation that this table was made from. */
export const DOCUMENTED_ON = '2026-11-29';

/**
 * The operations that lemlist documents, by the resource of the node that they belong to: verb and path, with `?`
 * for a path that is not documented. `off` marks what lemlist has switched off since, and `artefact` what the
 * documentation lists by mistake.
 */
export const DOCUMENTED: Readonly<Record<string, string>> = {
	team: `
		GET /team
		GET /team/senders
		GET /team/credits
	`,
	crm: `
		GET /team/crmUsers
		GET /crm/filters
	`,
	user: `
		GET /users/{userId}
		GET /user/channels
		PATCH /users/{userId}/linkedin-limits
		GET /users/{userId}/signature
		PATCH /users/{userId}/signature
		GET /sender-picture/mailboxes
		POST /sender-picture/sync
	`,
	campaign: `
		GET /campaigns
		POST /campaigns
		GET /campaigns/{campaignId}
		PATCH /campaigns/{campaignId}
		POST /campaigns/{campaignId}/pause
		POST /campaigns/{campaignId}/start
		POST /campaigns/{campaignId}/duplicate
		GET /campaigns/{campaignId}/statutes
		GET /campaigns/reports
		GET /v2/campaigns/{campaignId}/stats
		POST /v2/campaigns/stats/batch
		GET /campaigns/{campaignId}/export/start
		GET /campaigns/{campaignId}/export/{exportId}/status
		PUT /campaigns/{campaignId}/export/{exportId}/email/{email}
		GET /campaigns/{campaignId}/export/leads
		GET /campaigns/{campaignId}/settings
		PATCH /campaigns/{campaignId}/settings
		GET /v2/campaigns/{campaignId}/export/leads
		POST /campaigns/{campaignId}/steps/{stepId}/skip
		POST /campaigns/{campaignId}/steps/{stepId}/skip-for-leads
		POST /campaigns/{campaignId}/triggers/watch-lists
		DELETE /campaigns/{campaignId}/triggers/watch-lists/{watchListId}
		POST /campaigns/{campaignId}/abm-leads
	`,
	sequence: `
		GET /campaigns/{campaignId}/sequences
		POST /sequences/{sequenceId}/steps
		PATCH /sequences/{sequenceId}/steps/{stepId}
		DELETE /sequences/{sequenceId}/steps/{stepId}
		POST /sequences/{sequenceId}/steps/{stepId}/ab-test
		GET /sequences/{sequenceId}/steps/{stepId}/ab-test
		PATCH /sequences/{sequenceId}/steps/{stepId}/ab-test
		DELETE /sequences/{sequenceId}/steps/{stepId}/ab-test
		POST /sequences/{sequenceId}/steps/{stepId}/ab-test/winner
		GET /sequences/{sequenceId}/steps/{stepId}/sender
		PUT /sequences/{sequenceId}/steps/{stepId}/sender
		DELETE /sequences/{sequenceId}/steps/{stepId}/sender
		GET /sequences/{sequenceId}/steps/{stepId}/branches
		POST /sequences/{sequenceId}/steps/{stepId}/branches
		PATCH /sequences/{sequenceId}/steps/{stepId}/branches
		PATCH /sequences/{sequenceId}/steps/{stepId}/branches/{branchSequenceId}
		DELETE /sequences/{sequenceId}/steps/{stepId}/branches/{branchSequenceId}
	`,
	schedule: `
		GET /schedules
		POST /schedules
		GET /schedules/{scheduleId}
		PATCH /schedules/{scheduleId}
		DELETE /schedules/{scheduleId}
		GET /campaigns/{campaignId}/schedules/
		POST /campaigns/{campaignId}/schedules/{scheduleId}
	`,
	lead: `
		GET /leads
		GET /leads/{email}
		GET /campaigns/{campaignId}/leads/
		POST /campaigns/{campaignId}/leads/
		PATCH /campaigns/{campaignId}/leads/{leadId}
		DELETE /campaigns/{campaignId}/leads/{leadId}
		DELETE /campaigns/{campaignId}/leads/{email}
		DELETE /campaigns/{campaignId}/leads/ artefact
		POST /leads/pause/{leadId}
		POST /leads/start/{leadId}
		POST /leads/review/{leadId}
		POST /leads/interested/{leadIdOrEmail}
		POST /leads/notinterested/{leadIdOrEmail}
		POST /campaigns/{campaignId}/leads/{leadIdOrEmail}/interested
		POST /campaigns/{campaignId}/leads/{leadIdOrEmail}/notinterested
		POST /leads/{leadId}/variables
		PATCH /leads/{leadId}/variables
		DELETE /leads/{leadId}/variables
		POST /leads/audio
		POST /campaigns/{campaignId}/leads/import
		POST /campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/skip
		PUT /campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/personalization
		DELETE /campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/personalization
	`,
	enrichment: `
		POST /leads/{leadId}/enrich
		POST /enrich
		GET /enrich/{enrichId}
		POST /v2/enrichments/bulk
		GET /v2/enrichments/providers
		PUT /v2/enrichments/providers/{providerId}/connection
		DELETE /v2/enrichments/providers/{providerId}/connection
		GET /v2/enrichments/waterfalls
		POST /v2/enrichments/waterfalls
		GET /v2/enrichments/waterfalls/{waterfallId}
		PATCH /v2/enrichments/waterfalls/{waterfallId}
		DELETE /v2/enrichments/waterfalls/{waterfallId}
		PUT /v2/enrichments/waterfalls/{waterfallId}/reset
	`,
	contact: `
		GET /contacts
		POST /contacts
		GET /contacts/{idOrEmail}
		DELETE /contacts/{idOrEmail}
		GET /contacts/lists
		POST /contacts/lists
		POST /contacts/lists/{listId}/entities
		GET /contacts/export
		GET /contacts/{idOrEmail}/notes
		POST /contacts/{idOrEmail}/notes
		GET /v2/contacts
		GET /v2/contacts/filters
		POST /contacts/crm/create
		POST /contacts/crm/search-and-connect
		POST /contacts/merge
	`,
	company: `
		GET /companies
		POST /companies
		DELETE /companies/{companyId}
		GET /companies/{companyId}/notes
		POST /companies/{companyId}/notes
		GET /companies/{companyId}
		GET /companies/lists
		POST /companies/lists
		POST /companies/lists/{listId}/entities
		POST /companies/crm/create
		POST /companies/crm/search-and-connect
		POST /companies/merge
		POST /companies/{companyId}/engage
	`,
	database: `
		GET /database/filters
		POST /database/people
		POST /database/companies
		GET /database/personas
		POST /database/personas
		DELETE /database/personas/{personaId}
		GET /database/saved-searches
		POST /database/saved-searches
		GET /database/saved-searches/{savedSearchId}
		PATCH /database/saved-searches/{savedSearchId}
		DELETE /database/saved-searches/{savedSearchId}
		GET /database/people/export
		GET /database/companies/export
	`,
	task: `
		GET /tasks
		POST /tasks
		PATCH /tasks
		POST /tasks/ignore
		GET /v2/tasks
		GET /v2/tasks/filters
	`,
	inbox: `
		GET /inbox
		GET /inbox/{contactId}
		POST /inbox/email
		POST /inbox/linkedin
		POST /inbox/whatsapp
		GET /inbox/labels
		POST /inbox/labels
		GET /inbox/labels/{labelId}
		POST /inbox/conversations/labels/{contactId}
		DELETE /inbox/conversations/labels/{contactId}
		GET /inbox/{contactId}/drafts
		POST /inbox/{contactId}/drafts
		GET /inbox/{contactId}/drafts/{draftId}
		PATCH /inbox/{contactId}/drafts/{draftId}
		DELETE /inbox/{contactId}/drafts/{draftId}
		POST /inbox/sms
	`,
	lemwarm: `
		POST /warmup/{userMailboxId}/start
		POST /warmup/{userMailboxId}/pause
		GET /warmup/{userMailboxId}/settings
		PATCH /warmup/{userMailboxId}/settings
		GET /warmup/errors
	`,
	activity: `
		GET /activities
		DELETE /activities/{activityId}/recording-transcript
	`,
	unsubscribe: `
		GET /unsubscribes off
		GET /unsubs/export off
		GET /unsubscribes/{email} off
		POST /unsubscribes/{email} off
		DELETE /unsubscribes/{email} off
		GET /v2/unsubscribes/variables
		POST /v2/unsubscribes/variables
		GET /v2/unsubscribes/variables/{value}
		POST /v2/unsubscribes/variables/{value}
		DELETE /v2/unsubscribes/variables/{value}
		GET /v2/unsubscribes/contacts/{contactId}
		POST /v2/unsubscribes/contacts/{contactId}
		DELETE /v2/unsubscribes/contacts/{contactId}
		GET /v2/unsubscribes/exports/variables
		GET /v2/unsubscribes/exports/contacts
	`,
	webhook: `
		GET /hooks
		POST /hooks
		DELETE /hooks/{hookId}
	`,
	signalAgent: `
		GET /watchlist/signals
		GET /watchlist
		POST /watchlist
		PATCH /watchlist
		DELETE /watchlist
		GET /watchlist/history
		GET /watchlist/library
		GET /watchlist/filters
		GET /watchlist/filter-values
		POST /watchlist/{watchListId}/external-signals
		PUT /watchlist/signals
		POST /watchlist/crm-lists
	`,
	emailAccount: `
		POST /user/email-accounts
		DELETE /user/email-accounts/{emailAccountId}
		POST /user/email-accounts/{emailAccountId}/test
		GET /user/sending-settings
		PATCH /user/sending-settings
	`,
	field: `
		GET /fields
		POST /fields
		DELETE /fields/{entity}/{name}
	`,
	deliverabilityAlert: `
		GET /deliverability/alerts
		POST /deliverability/alerts
		GET /deliverability/alerts/{alertId}
		PATCH /deliverability/alerts/{alertId}
		DELETE /deliverability/alerts/{alertId}
	`,
	call: `
		POST /calls
		GET /calls/{id}
		PATCH /calls/{id}
		GET /call-statuses
	`,
	contactSourcing: `
		POST /contact-sourcing
		GET /contact-sourcing
		POST /contact-sourcing/contacts
	`,
	sender: `
		GET /senders
		GET /campaigns/{campaignId}/senders
		POST /campaigns/{campaignId}/senders
		PUT /campaigns/{campaignId}/senders
		DELETE /campaigns/{campaignId}/senders/{userId}
		GET /team/dynamic-sender-exclusions
		PUT /team/dynamic-sender-exclusions
		GET /campaigns/{campaignId}/dynamic-sender-exclusions
		PUT /campaigns/{campaignId}/dynamic-sender-exclusions
		PATCH /campaigns/{campaignId}/senders/{userId}
	`,
	messageTemplate: `
		GET /message-templates
		GET /message-templates/{templateId}
		GET /message-templates/tags
		GET /snippets
		GET /snippets/{snippetId}
	`,
	userGroup: `
		GET /v2/user-groups
		POST /v2/user-groups
		GET /v2/user-groups/{userGroupId}
		PATCH /v2/user-groups/{userGroupId}
		DELETE /v2/user-groups/{userGroupId}
		POST /v2/user-groups/{userGroupId}/members
	`,
	domain: `
		POST /domains-core/search
		GET /domains-core/team-domains
		GET /domains-core/mailboxes
		POST ?
		POST ?
	`,
	view: `
		GET /views
		GET /views/fields
		POST /views
		PATCH /views/{viewId}
		POST /views/{viewId}/duplicate
		DELETE /views/{viewId}
		PUT /views/tabs
	`,
};
