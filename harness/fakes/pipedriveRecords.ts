export interface PipedriveRecord {
	id: number;
	[field: string]: unknown;
}

export interface Person extends PipedriveRecord {
	name: string;
	emails: Array<{ value: string; primary: boolean; label: string }>;
	/** By the field's generated key, not by its name. */
	custom_fields: Record<string, unknown>;
}

export interface Webhook extends PipedriveRecord {
	subscription_url: string;
	event_action: string;
	event_object: string;
}

/** What the app reads and changes. */
export interface PipedriveAccount {
	readonly persons: Person[];
	readonly notes: PipedriveRecord[];
	readonly deals: PipedriveRecord[];
	readonly webhooks: Webhook[];
	/** Method and path of each request, in order of arrival. */
	readonly requests: string[];
	readonly apiToken: string;
	nextId(): number;
	/** Changes a person and notifies the webhooks. */
	changePerson(person: Person, changes: Partial<Person>): Person;
}

/** A custom field of persons; Pipedrive generated its code. */
export const STATUS_FIELD = {
	field_code: 'a1b2c3',
	field_name: 'lemlist status',
	field_type: 'varchar',
};
