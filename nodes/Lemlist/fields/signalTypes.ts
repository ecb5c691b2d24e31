/** What a signal agent can watch for, named as in lemlist (docs/lemlist-api.md#signal-agents). */
export const SIGNAL_TYPES = [
	{ name: 'Buying Intent', value: 'buyingIntent', description: 'A company reads about a topic' },
	{ name: 'Company Followers', value: 'companyFollowers', description: 'Follows a company' },
	{ name: 'Company Is Hiring', value: 'companyIsHiring', description: 'Posts a job' },
	{ name: 'Company Raised Funds', value: 'companyRaisedFunds' },
	{
		name: 'Competitor Connections',
		value: 'competitorConnections',
		description: 'Connects with people of a competitor',
	},
	{
		name: 'Competitor Reactions',
		value: 'competitorReactions',
		description: 'Reacts to posts of a competitor',
	},
	{ name: 'Custom Signals', value: 'customSignals', description: 'An answer to your own question' },
	{
		name: 'External Signal for a Company',
		value: 'externalSignalCompany',
		description: 'Pushed through the API',
	},
	{
		name: 'External Signal for a Contact',
		value: 'externalSignalContact',
		description: 'Pushed through the API',
	},
	{ name: 'Job Change', value: 'jobChange', description: 'Someone moves to another company' },
	{ name: 'LinkedIn Company Profile', value: 'linkedinCompanyProfile' },
	{ name: 'LinkedIn Keywords', value: 'linkedinKeywords' },
	{ name: 'LinkedIn People Profile', value: 'linkedinPeopleProfile' },
	{ name: 'Mergers and Acquisitions', value: 'mergersAcquisitions' },
	{ name: 'New Hire', value: 'newHire', description: 'A company has hired someone' },
	{ name: 'Promotion', value: 'promotion' },
	{ name: 'Recruitment Campaign', value: 'recruitmentCampaign' },
	{ name: 'Technology Change', value: 'technologyChange' },
	{
		name: 'Website Visit',
		value: 'companyEmployeeVisitedMyWebsite',
		description: 'Someone of a company visits your website',
	},
] as const;
