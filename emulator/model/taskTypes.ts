/** Something that a user has to do by hand; lemlist also calls it an opportunity. */
export interface Task {
	_id: string;
	type: string;
	title: string;
	content: string;
	/** -1 for none. */
	priority: number;
	/** The assigned user. */
	userId: string;
	dueDate: string;
	leadId?: string;
	contactId?: string;
	companyId?: string;
	campaignId?: string;
	status: 'pending' | 'completed' | 'ignored';
}
