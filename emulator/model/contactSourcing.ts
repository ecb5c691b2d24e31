/** A person whom a run has found, by the ID of the database. */
export interface SourcedContact {
	leadId: string;
	role: 'decision_maker' | 'user' | 'influencer';
	fitScore: number;
	reasoning: string;
	fullName: string;
	jobTitle: string;
	linkedinUrl: string;
	country: string;
	companyName: string;
}

/** A run in which AI looks for people in a company. */
export interface SourcingRun {
	runId: string;
	companyId: string;
	status: 'pending' | 'running' | 'completed' | 'failed';
	ranAt: string;
	completedAt: string | null;
	reasoning: string | null;
	error: string | null;
	contacts: SourcedContact[];
}

/** The runs of the team, and its campaigns for one company each. */
export interface AccountBasedSales {
	runs: SourcingRun[];
	/** The campaigns by company. */
	campaigns: Record<string, string>;
}

/** A run that has found one person of the sample database. */
export function createSourcingRun(run: Partial<SourcingRun> & { runId: string }): SourcingRun {
	return {
		companyId: 'cpn_1',
		status: 'completed',
		ranAt: '2026-11-01T09:00:00.000Z',
		completedAt: '2026-11-01T09:02:00.000Z',
		reasoning: 'The company sells software.',
		error: null,
		contacts: [
			{
				leadId: '434482355',
				role: 'decision_maker',
				fitScore: 92,
				reasoning: 'Decides about tools.',
				fullName: 'Jane Roe',
				jobTitle: 'Founder',
				linkedinUrl: 'https://www.linkedin.com/in/jane-roe',
				country: 'France',
				companyName: 'Northwind',
			},
		],
		...run,
	};
}
