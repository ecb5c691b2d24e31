/** The former paths of operations that lemlist has moved; both may work. */
export const MOVED: Readonly<Record<string, readonly string[]>> = {
	'POST /warmup/{userMailboxId}/start': ['POST /lemwarm/{userMailboxId}/start'],
	'POST /warmup/{userMailboxId}/pause': ['POST /lemwarm/{userMailboxId}/pause'],
	'GET /warmup/{userMailboxId}/settings': ['GET /lemwarm/{userMailboxId}/settings'],
	'PATCH /warmup/{userMailboxId}/settings': ['PATCH /lemwarm/{userMailboxId}/settings'],
};

const IS_NEWER = 'newer than this version of the node; API Request sends it';

const NEWER = `
	PATCH /users/{userId}/linkedin-limits
	GET /users/{userId}/signature
	PATCH /users/{userId}/signature
	GET /sender-picture/mailboxes
	POST /sender-picture/sync
	GET /campaigns/{campaignId}/settings
	PATCH /campaigns/{campaignId}/settings
	GET /v2/campaigns/{campaignId}/export/leads
	POST /campaigns/{campaignId}/steps/{stepId}/skip
	POST /campaigns/{campaignId}/steps/{stepId}/skip-for-leads
	POST /campaigns/{campaignId}/triggers/watch-lists
	DELETE /campaigns/{campaignId}/triggers/watch-lists/{watchListId}
	POST /campaigns/{campaignId}/abm-leads
	GET /sequences/{sequenceId}/steps/{stepId}/sender
	PUT /sequences/{sequenceId}/steps/{stepId}/sender
	DELETE /sequences/{sequenceId}/steps/{stepId}/sender
	GET /sequences/{sequenceId}/steps/{stepId}/branches
	POST /sequences/{sequenceId}/steps/{stepId}/branches
	PATCH /sequences/{sequenceId}/steps/{stepId}/branches
	PATCH /sequences/{sequenceId}/steps/{stepId}/branches/{branchSequenceId}
	DELETE /sequences/{sequenceId}/steps/{stepId}/branches/{branchSequenceId}
	POST /campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/skip
	PUT /campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/personalization
	DELETE /campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/personalization
	GET /v2/enrichments/providers
	PUT /v2/enrichments/providers/{providerId}/connection
	DELETE /v2/enrichments/providers/{providerId}/connection
	GET /v2/enrichments/waterfalls
	POST /v2/enrichments/waterfalls
	GET /v2/enrichments/waterfalls/{waterfallId}
	PATCH /v2/enrichments/waterfalls/{waterfallId}
	DELETE /v2/enrichments/waterfalls/{waterfallId}
	PUT /v2/enrichments/waterfalls/{waterfallId}/reset
	GET /contacts/{idOrEmail}/notes
	POST /contacts/{idOrEmail}/notes
	POST /contacts/crm/create
	POST /contacts/crm/search-and-connect
	POST /contacts/merge
	GET /companies/{companyId}
	GET /companies/lists
	POST /companies/lists
	POST /companies/lists/{listId}/entities
	POST /companies/crm/create
	POST /companies/crm/search-and-connect
	POST /companies/merge
	POST /companies/{companyId}/engage
	GET /database/saved-searches
	POST /database/saved-searches
	GET /database/saved-searches/{savedSearchId}
	PATCH /database/saved-searches/{savedSearchId}
	DELETE /database/saved-searches/{savedSearchId}
	GET /database/people/export
	GET /database/companies/export
	POST /inbox/sms
	GET /warmup/errors
	PUT /watchlist/signals
	POST /watchlist/crm-lists
	GET /user/sending-settings
	PATCH /user/sending-settings
	POST /fields
	DELETE /fields/{entity}/{name}
	POST /calls
	GET /calls/{id}
	PATCH /calls/{id}
	GET /call-statuses
	POST /contact-sourcing
	GET /contact-sourcing
	POST /contact-sourcing/contacts
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
	GET /message-templates
	GET /message-templates/{templateId}
	GET /message-templates/tags
	GET /snippets
	GET /snippets/{snippetId}
	GET /v2/user-groups
	POST /v2/user-groups
	GET /v2/user-groups/{userGroupId}
	PATCH /v2/user-groups/{userGroupId}
	DELETE /v2/user-groups/{userGroupId}
	POST /v2/user-groups/{userGroupId}/members
	POST /domains-core/search
	GET /domains-core/team-domains
	GET /domains-core/mailboxes
	GET /views
	GET /views/fields
	POST /views
	PATCH /views/{viewId}
	POST /views/{viewId}/duplicate
	DELETE /views/{viewId}
	PUT /views/tabs
`;

/** Why no operation of the node reaches a known operation of lemlist, by its request. */
export const NOT_REACHED: Readonly<Record<string, string>> = Object.fromEntries(
	NEWER.trim()
		.split(/\s*\n\s*/)
		.map((request) => [request, IS_NEWER]),
);
