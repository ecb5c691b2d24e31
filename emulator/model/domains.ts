/** A domain of the team, as lemlist returns it. */
export interface Domain {
	_id: string;
	domain: string;
	registrar: string;
	status: 'ordered' | 'paid' | 'registered' | 'pending' | 'automating' | 'active';
	createdAt: string;
	emailCount: number;
}

/** A mailbox that the team has bought. */
export interface BoughtMailbox {
	_id: string;
	email: string;
	domain: string;
	provider: string;
	status: string;
}
