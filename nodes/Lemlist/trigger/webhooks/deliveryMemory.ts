import type { IDataObject } from 'n8n-workflow';

import { toIdentity, toSubstitute } from '../eventIdentity';
import { Deduplicator } from './deduplicator';
import { toOwner, type StaticDataContext } from './staticData';

// Shared by all triggers of this process.
const recentEvents = new Deduplicator();

/** Remembers which events came to a node in this process, as deliveries or as activities. */
export class DeliveryMemory {
	private readonly prefix: string;

	/** `session` separates what came while n8n listened for a test event. */
	constructor(context: StaticDataContext, session = '') {
		this.prefix = `${toOwner(context)} ${session}`;
	}

	/** Remembers an event; false if it came before. One that cannot be told from others is always new. */
	claim(activity: IDataObject): boolean {
		const identity = toIdentity(activity) ?? toSubstitute(activity);
		return identity === undefined || recentEvents.claim(this.toKey(identity));
	}

	/** Whether an activity came before, also as a delivery without an ID. */
	has(activity: IDataObject): boolean {
		const identities = [toIdentity(activity), toSubstitute(activity)];
		return identities.some(
			(identity) => identity !== undefined && recentEvents.has(this.toKey(identity)),
		);
	}

	/** Forgets events, so that they can be claimed again. */
	release(activities: readonly IDataObject[]): void {
		const identities = activities
			.map((activity) => toIdentity(activity) ?? toSubstitute(activity))
			.filter((identity) => identity !== undefined);
		recentEvents.release(identities.map((identity) => this.toKey(identity)));
	}

	private toKey(identity: string): string {
		return `${this.prefix} ${identity}`;
	}
}
