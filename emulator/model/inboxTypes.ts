export interface Label {
	_id: string;
	name: string;
	color: string;
	createdAt: string;
	createdBy: string;
}

/** What is known of a conversation beside its messages, which are activities. */
export interface Conversation {
	_id: string;
	contactId: string;
	labelIds: string[];
	/** The users who have read it. */
	readBy: string[];
}

export interface Draft {
	_id: string;
	contactId: string;
	ownerId: string;
	channel: string;
	subject: string;
	cc: unknown[];
	content: string;
	attachments: unknown[];
	source: 'api' | 'ui';
	createdAt: string;
	updatedAt: string;
	deletedAt?: string;
}

/** The shared inbox of the team. */
export interface Inbox {
	labels: Label[];
	conversations: Conversation[];
	drafts: Draft[];
}
