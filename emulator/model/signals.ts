export interface SignalFilter {
	filterId: string;
	in?: string[];
	out?: string[];
}

export interface SignalAgent {
	_id: string;
	name: string;
	type: string;
	status: 'active' | 'inactive' | 'draft' | 'insufficient_credits' | 'error' | 'delete';
	entity: 'contact' | 'company';
	filters: SignalFilter[];
	emoji: string;
	segmentType?: 'all';
	signalProcessingType?: 'manual' | 'create_opportunity' | 'push_to_campaign';
	signalOpportunityTemplate?: object;
	/** When the present configuration began; not shown. */
	since: string;
}

export interface Signal {
	_id: string;
	teamId: string;
	watchListId: string;
	watchListName: string;
	type: string;
	status: 'new' | 'old' | 'handled' | 'ignored';
	receivedAt: string;
	createdAt: string;
	contact?: Record<string, unknown>;
	company?: Record<string, unknown>;
	signalData: Record<string, unknown>;
}

/** A configuration that an agent had from one moment to another. */
export interface AgentHistoryEntry extends Omit<SignalAgent, 'status' | 'since'> {
	watchListId: string;
	startDate: string;
	endDate: string;
	createdBy: string;
}

/** What signal agents watch for and have found. */
export interface Watchlist {
	agents: SignalAgent[];
	signals: Signal[];
	history: AgentHistoryEntry[];
	/** How many agents may watch at the same time. */
	monitoringLimit: number;
}

export function emptyWatchlist(): Watchlist {
	return { agents: [], signals: [], history: [], monitoringLimit: 50 };
}

/** An agent with believable values where none are given. */
export function createSignalAgent(agent: Partial<SignalAgent> & { _id: string }): SignalAgent {
	const { type = 'jobChange' } = agent;
	return {
		name: 'Job changes',
		type,
		status: 'draft',
		entity: /company|technology|mergers|buying/i.test(type) ? 'company' : 'contact',
		filters: [],
		emoji: '🎯',
		since: new Date().toISOString(),
		...agent,
	};
}

/** A signal of an agent, received now unless the values say otherwise. */
export function createSignal(
	agent: SignalAgent,
	signal: Partial<Signal> & { _id: string },
): Signal {
	const now = new Date().toISOString();
	return {
		teamId: 'tea_aaqam5a3BkY8aje24',
		watchListId: agent._id,
		watchListName: agent.name,
		type: agent.type,
		status: 'new',
		receivedAt: now,
		createdAt: now,
		signalData: {},
		...signal,
	};
}
