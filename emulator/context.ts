import { setMaxListeners } from 'node:events';

import { Deliveries } from './deliveries';
import { Faults } from './faults/faults';
import { createIdGenerator } from './model/records';
import type { ResolvedOptions } from './options';
import { OAuthServer } from './oauth/oauthServer';
import { RateWindows } from './http/rateWindows';
import type { LoggedRequest } from './http/loggedRequest';
import { Fixtures } from './model/fixtures';
import { initialState, type Activity } from './model/state';
import type { RandomFaults } from './faults/randomFaults';

/** Everything that one emulator holds, apart from its HTTP server. */
export class EmulatorContext {
	readonly state = initialState();
	readonly requests: LoggedRequest[] = [];
	/** Requests for the files of asynchronous exports, which are served outside `/api`. */
	readonly downloads: LoggedRequest[] = [];
	readonly faults = new Faults();
	randomFaults?: RandomFaults;
	readonly rateWindows: RateWindows;
	readonly deliveries: Deliveries;
	readonly fixtures: Fixtures;
	readonly oauth = new OAuthServer();
	/** Without `/api`; set once the server listens. */
	origin = '';
	private readonly closeController = new AbortController();
	private generateId = createIdGenerator();

	constructor(readonly options: ResolvedOptions) {
		// Every pending request listens, and there may be hundreds.
		setMaxListeners(0, this.closeController.signal);
		this.rateWindows = new RateWindows(options);
		this.deliveries = new Deliveries(this.state, options, this.closeController.signal);
		this.fixtures = new Fixtures(this.state, this.nextId);
	}

	readonly nextId = (prefix: string): string => this.generateId(prefix);

	/** Aborts when the emulator stops. */
	get closeSignal(): AbortSignal {
		return this.closeController.signal;
	}

	isApiKey(key: string): boolean {
		return [this.options.apiKey, ...this.options.moreApiKeys].includes(key);
	}

	recordActivity(activity: Partial<Activity>): Activity {
		const newActivity = this.fixtures.addActivity(activity);
		this.deliveries.deliver(newActivity);
		return newActivity;
	}

	clear(): void {
		this.requests.length = 0;
		this.downloads.length = 0;
		this.faults.clear();
		this.randomFaults = undefined;
		this.rateWindows.clear();
		this.deliveries.clear();
	}

	reset(): void {
		this.clear();
		Object.assign(this.state, initialState());
		this.generateId = createIdGenerator();
		this.oauth.reset();
	}

	close(): void {
		this.closeController.abort();
	}
}
