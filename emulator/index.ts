import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { EmulatorContext } from './context';
import type { Delivery } from './deliveries';
import type { Fault } from './faults/faults';
import { RandomFaults, type RandomFaultOptions } from './faults/randomFaults';
import { createApp } from './http/createApp';
import type { LoggedRequest } from './http/loggedRequest';
import type { OAuthServer } from './oauth/oauthServer';
import type { Fixtures } from './model/fixtures';
import type { Activity, State } from './model/state';
import { withDefaults, type EmulatorOptions, type ResolvedOptions } from './options';

export type { Delivery } from './deliveries';
export { ERROR_SHAPES, type ErrorShape } from './http/apiError';
export type { Fault, FaultKind } from './faults/faults';
export type { CsvDialect, EmulatorOptions, ResolvedOptions } from './options';
export type { LoggedRequest } from './http/loggedRequest';
export type * from './model/state';
export type { RandomFaultOptions } from './faults/randomFaults';

// Long enough that no client reuses a connection at the moment it is closed
const KEEP_ALIVE_MS = 60_000;

type FixtureMethods = Pick<
	Fixtures,
	'addUser' | 'addCampaign' | 'addLead' | 'addUnsubscribe' | 'addHook' | 'addField' | 'addActivity'
>;

/** A running emulator of lemlist's API. */
export interface Emulator extends FixtureMethods {
	/** Such as `http://127.0.0.1:8910/api`. */
	baseUrl: string;
	apiKey: string;
	/** May be changed at any time. */
	options: ResolvedOptions;
	state: State;
	/** The server that lets applications sign in. */
	oauth: OAuthServer;
	/** Every request to `/api`, in order of arrival. */
	requests: LoggedRequest[];
	/** Every request for an exported file; these are outside `/api`. */
	downloads: LoggedRequest[];
	/** Every attempt to deliver an activity to a hook. */
	deliveries: Delivery[];
	/** The requests to `/api` as text: method, path and query as received, then the JSON body. */
	lines(): string[];
	/** Clears requests, deliveries, faults and rate windows; keeps the state. */
	clear(): void;
	/** Clears everything, including the state. */
	reset(): void;
	addFault(fault: Fault): void;
	/** Hits a share of all later requests with faults; returns a live count of each fault's hits. */
	addRandomFaults(options: RandomFaultOptions): ReadonlyMap<Fault, number>;
	/** Stores an activity and delivers it to every hook that is subscribed to it. */
	recordActivity(activity?: Partial<Activity>): Activity;
	/** Delivers an activity again, as lemlist does when it can't tell whether a delivery succeeded. */
	redeliver(activity: Activity): void;
	/** Resolves when no delivery is in flight. */
	awaitDeliveries(): Promise<void>;
	/** Stops listening and closes all open connections. */
	close(): Promise<void>;
}

/** Starts an emulator on this machine. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
	const context = new EmulatorContext(withDefaults(options));
	const server = createServer(createApp(context));
	server.keepAliveTimeout = KEEP_ALIVE_MS;
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(context.options.port, '127.0.0.1', resolve);
	});
	context.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return toEmulator(context, async () => {
		context.close();
		const closed = new Promise<void>((resolve) => server.close(() => resolve()));
		server.closeAllConnections();
		await closed;
		await context.deliveries.idle();
	});
}

function toEmulator(context: EmulatorContext, close: () => Promise<void>): Emulator {
	const { state, fixtures, deliveries } = context;
	return {
		baseUrl: `${context.origin}/api`,
		apiKey: context.options.apiKey,
		options: context.options,
		state,
		oauth: context.oauth,
		requests: context.requests,
		downloads: context.downloads,
		deliveries: deliveries.log,
		lines: () => context.requests.map(({ line }) => line),
		clear: () => context.clear(),
		reset: () => context.reset(),
		addFault: (fault) => context.faults.add(fault),
		addRandomFaults: (options) => (context.randomFaults = new RandomFaults(options)).hits,
		addUser: (user) => fixtures.addUser(user),
		addCampaign: (campaign) => fixtures.addCampaign(campaign),
		addLead: (lead) => fixtures.addLead(lead),
		addUnsubscribe: (value, source) => fixtures.addUnsubscribe(value, source),
		addHook: (hook) => fixtures.addHook(hook),
		addField: (field) => fixtures.addField(field),
		addActivity: (activity) => fixtures.addActivity(activity),
		recordActivity: (activity = {}) => context.recordActivity(activity),
		redeliver: (activity) => deliveries.deliver(activity),
		awaitDeliveries: () => deliveries.idle(),
		close,
	};
}
