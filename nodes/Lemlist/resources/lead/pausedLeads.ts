import type { IDataObject } from 'n8n-workflow';

import { asRecord } from '../../output/records';

const KEY = 'pausedBySync';

/**
 * The leads of a campaign that a sync has paused, so that it resumes no lead that a person paused. The
 * node's static data holds their IDs; n8n keeps it for published workflows, not for test runs.
 */
export class PausedLeads {
	private readonly ids: Set<unknown>;

	constructor(
		private readonly staticData: IDataObject,
		private readonly campaignId: string,
	) {
		const ids = asRecord(staticData[KEY])[campaignId];
		this.ids = new Set(Array.isArray(ids) ? ids : []);
	}

	has(id: unknown): boolean {
		return this.ids.has(id);
	}

	add(id: unknown): void {
		this.ids.add(id);
		this.save();
	}

	remove(id: unknown): void {
		if (this.ids.delete(id)) this.save();
	}

	/** Forgets all but the given leads. */
	retain(ids: ReadonlySet<unknown>): void {
		const before = this.ids.size;
		for (const id of this.ids) if (!ids.has(id)) this.ids.delete(id);
		if (this.ids.size < before) this.save();
	}

	private save(): void {
		const others = asRecord(this.staticData[KEY]);
		this.staticData[KEY] = { ...others, [this.campaignId]: [...this.ids] } as IDataObject;
	}
}
