import axios from 'axios';

import { startHttpsInterceptor, type HttpsInterceptor } from './httpsInterceptor';
import { pipedriveApp, STATUS_FIELD } from './pipedriveApp';

export interface PipedriveRecord {
	id: number;
	[field: string]: unknown;
}

export interface Person extends PipedriveRecord {
	name: string;
	emails: Array<{ value: string; primary: boolean; label: string }>;
	/** By the key that Pipedrive makes up for a field, not by its name. */
	custom_fields: Record<string, unknown>;
}

export interface Webhook extends PipedriveRecord {
	subscription_url: string;
	event_action: string;
	event_object: string;
}

const HOST = 'api.pipedrive.com';

/** As much of Pipedrive as the examples use, at the address that n8n's Pipedrive nodes know. */
export class FakePipedrive {
	readonly persons: Person[] = [];
	readonly notes: PipedriveRecord[] = [];
	readonly deals: PipedriveRecord[] = [];
	readonly webhooks: Webhook[] = [];
	/** Method and path of each, in order of arrival. */
	readonly requests: string[] = [];
	/** What the webhooks were told. */
	readonly deliveries: Array<Promise<unknown>> = [];
	readonly apiToken = 'pipedrive-token';
	private interceptor?: HttpsInterceptor;
	private lastId = 0;

	static async start(): Promise<FakePipedrive> {
		const pipedrive = new FakePipedrive();
		pipedrive.interceptor = await startHttpsInterceptor(HOST, pipedriveApp(pipedrive));
		return pipedrive;
	}

	/** What n8n has to be started with. */
	get environment(): NodeJS.ProcessEnv {
		return this.interceptor?.environment ?? {};
	}

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

	/** What the field "lemlist status" of a person holds. */
	statusOf({ custom_fields: fields }: Person): unknown {
		return fields[STATUS_FIELD.field_code];
	}

	/** Fills that field in as a salesperson does. */
	mark(person: Person, status: string): void {
		this.changePerson(person, { custom_fields: { [STATUS_FIELD.field_code]: status } });
	}

	/** Tells the webhooks as well. */
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

	/** Resolves when all webhooks have been told. */
	async awaitDeliveries(): Promise<void> {
		await Promise.all(this.deliveries);
	}

	/** Forgets everything but the webhooks. */
	reset(): void {
		const { persons, notes, deals, requests, deliveries } = this;
		for (const list of [persons, notes, deals, requests, deliveries]) list.length = 0;
	}

	async close(): Promise<void> {
		await this.interceptor?.close();
	}
}
