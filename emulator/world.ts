import { setMaxListeners } from 'node:events';

import { Deliveries } from './deliveries';
import { emptyState } from './emptyState';
import { Faults } from './faults';
import { idMaker } from './ids';
import type { Options } from './options';
import { RateWindows } from './rateWindow';
import type { LoggedRequest } from './requestLog';
import { Seeding } from './seeding';
import type { Activity } from './state';
import type { Blowing } from './storm';

/** Everything behind the HTTP surface of one pretend lemlist. */
export class World {
	readonly state = emptyState();
	readonly requests: LoggedRequest[] = [];
	/** Requests for the files of asynchronous exports, which live outside of `/api`. */
	readonly downloads: LoggedRequest[] = [];
	readonly faults = new Faults();
	storm?: Blowing;
	readonly rateWindows: RateWindows;
	readonly deliveries: Deliveries;
	readonly seeding: Seeding;
	/** Without `/api`; known once the server listens. */
	origin = '';
	private readonly closing = new AbortController();
	private makeId = idMaker();

	constructor(readonly options: Options) {
		// Every request on its way listens, and there may be hundreds.
		setMaxListeners(0, this.closing.signal);
		this.rateWindows = new RateWindows(options);
		this.deliveries = new Deliveries(this.state, options, this.closing.signal);
		this.seeding = new Seeding(this.state, this.nextId);
	}

	readonly nextId = (prefix: string): string => this.makeId(prefix);

	/** Aborts when the emulator stops. */
	get closed(): AbortSignal {
		return this.closing.signal;
	}

	isApiKey(key: string): boolean {
		return [this.options.apiKey, ...this.options.moreApiKeys].includes(key);
	}

	recordActivity(activity: Partial<Activity>): Activity {
		const recorded = this.seeding.addActivity(activity);
		this.deliveries.announce(recorded);
		return recorded;
	}

	clear(): void {
		this.requests.length = 0;
		this.downloads.length = 0;
		this.faults.clear();
		this.storm = undefined;
		this.rateWindows.clear();
		this.deliveries.clear();
	}

	reset(): void {
		this.clear();
		Object.assign(this.state, emptyState());
		this.makeId = idMaker();
	}

	close(): void {
		this.closing.abort();
	}
}
