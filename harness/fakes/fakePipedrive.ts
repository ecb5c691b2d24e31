import axios from 'axios';

import { pipedriveApp } from './pipedriveApp';
import {
	STATUS_FIELD,
	type Person,
	type PipedriveAccount,
	type PipedriveRecord,
	type Webhook,
} from './pipedriveRecords';

/** The part of Pipedrive that the examples use, at the address that n8n's Pipedrive nodes call. */
export class FakePipedrive implements PipedriveAccount {
	readonly persons: Person[] = [];
	readonly notes: PipedriveRecord[] = [];
	readonly deals: PipedriveRecord[] = [];
	readonly webhooks: Webhook[] = [];
	/** Method and path of each request, in order of arrival. */
	readonly requests: string[] = [];
	/** The requests to the webhooks, finished or not. */
	readonly deliveries: Array<Promise<unknown>> = [];
	readonly apiToken = 'pipedrive-token';
	private lastId = 0;

	/** The apps of its hosts. */
	readonly apps = { 'api.pipedrive.com': pipedriveApp(this) };

	nextId(): number {
		return ++this.lastId;
	}

	addPerson(name: string, ...addresses: string[]): Person {
		const emails = addresses.map((value, index) => ({
			value,
			primary: index === 0,
			label: 'work',
		}));
		const [first_name, last_name] = name.split(' ');
		const names = { name, first_name, last_name };
		const person: Person = { id: this.nextId(), ...names, emails, custom_fields: {} };
		this.persons.push(person);
		return person;
	}

	/** The person's custom field "lemlist status". */
	statusOf({ custom_fields: fields }: Person): unknown {
		return fields[STATUS_FIELD.field_code];
	}

	/** Sets that field, as a salesperson does. */
	mark(person: Person, status: string): void {
		this.changePerson(person, { custom_fields: { [STATUS_FIELD.field_code]: status } });
	}

	/** Changes a person and notifies the webhooks. */
	changePerson(person: Person, changes: Partial<Person>): Person {
		const custom = { ...person.custom_fields, ...changes.custom_fields };
		Object.assign(person, changes, { custom_fields: custom });
		const event = {
			meta: { action: 'change', entity: 'person', entity_id: String(person.id), version: '2.0' },
			data: person,
			previous: {},
		};
		for (const { subscription_url: url } of this.webhooks) {
			this.deliveries.push(axios.post(url, event, { proxy: false }));
		}
		return person;
	}

	/** Resolves when all webhooks have answered. */
	async awaitDeliveries(): Promise<void> {
		await Promise.all(this.deliveries);
	}

	/** Deletes everything except the webhooks. */
	reset(): void {
		const { persons, notes, deals, requests, deliveries } = this;
		for (const list of [persons, notes, deals, requests, deliveries]) list.length = 0;
	}
}
