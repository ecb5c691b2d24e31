export interface FieldRejection {
	field: string;
	reason: string;
	source: string;
	rejectedValue: string;
	rejectedAt: string;
}

/** A person of the team, whether in a campaign or not. */
export interface Contact {
	_id: string;
	emails: string[];
	linkedinUrl?: string;
	linkedinUrlSalesNav?: string;
	fields: Record<string, unknown>;
	ownerId: string;
	companyId?: string;
	source: string;
	createdAt: string;
	createdBy: string;
	doNotContact: boolean;
	/** Such a contact cannot be deleted. */
	isEnriching?: boolean;
	fieldRejections?: FieldRejection[];
}

export interface ContactList {
	_id: string;
	name: string;
	/** Dynamic lists fill themselves and are read only. */
	dynamic: boolean;
	contactIds: string[];
}

export interface Company {
	_id: string;
	domain: string;
	linkedinUrl?: string;
	linkedinUrlSalesNav?: string;
	fields: Record<string, unknown>;
	ownerId: string;
	source: string;
	createdAt: string;
	createdBy: string;
	fieldRejections?: FieldRejection[];
	/** Missing where no CRM is connected. */
	crmSync?: { provider: string; crmRecordId: string | null; errors: Array<{ reason: string }> };
}

/** The people and companies of the team. */
export interface ContactBook {
	contacts: Contact[];
	lists: ContactList[];
	companies: Company[];
}

/** Nobody and nothing. */
export function emptyContactBook(): ContactBook {
	return { contacts: [], lists: [], companies: [] };
}
