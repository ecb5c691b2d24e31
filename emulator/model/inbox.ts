export interface Label {
	_id: string;
	name: string;
	color: string;
	createdAt: string;
	createdBy: string;
}

/** A conversation without its messages, which are activities. */
export interface Conversation {
	_id: string;
	contactId: string;
	labelIds: string[];
	/** The IDs of the users who have read it. */
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

/** The team's shared inbox. */
export interface Inbox {
	labels: Label[];
	conversations: Conversation[];
	drafts: Draft[];
}
