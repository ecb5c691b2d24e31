import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Delivery } from './deliveries';
import type { Fault } from './faults';
import { withDefaults, type EmulatorOptions, type Options } from './options';
import type { LoggedRequest } from './requestLog';
import type { Seeding } from './seeding';
import { createApp } from './server';
import type { Activity, State } from './state';
import { Blowing, type Storm } from './storm';
import { World } from './world';

export type { Delivery } from './deliveries';
export { ERROR_SHAPES, type ErrorShape } from './errors';
export type { Fault, FaultKind } from './faults';
export type { CsvDialect, EmulatorOptions, Options } from './options';
export type { LoggedRequest } from './requestLog';
export type * from './state';
export type { Storm } from './storm';

// Long enough that no client reuses a connection in the moment it is closed
const KEEP_ALIVE_MS = 60_000;

type SeedingFunctions = Pick<
	Seeding,
	'addUser' | 'addCampaign' | 'addLead' | 'addUnsubscribe' | 'addHook' | 'addField' | 'addActivity'
>;

/** A running pretend lemlist. */
export interface Emulator extends SeedingFunctions {
	/** Such as `http://127.0.0.1:8910/api`. */
	baseUrl: string;
	apiKey: string;
	/** May be changed at any time. */
	options: Options;
	state: State;
	/** Every request to `/api`, in order of arrival. */
	requests: LoggedRequest[];
	/** Every request for an exported file; these lie outside of `/api`. */
	downloads: LoggedRequest[];
	/** Every try to deliver an activity to a hook. */
	deliveries: Delivery[];
	/** The requests to `/api` as text: method, path and query as received, then the JSON body. */
	lines(): string[];
	/** Forgets requests, deliveries, faults and rate windows; the state stays. */
	clear(): void;
	/** Forgets everything. */
	reset(): void;
	fault(fault: Fault): void;
	/** Strikes a share of the requests from now on; gives how often each fault has struck. */
	storm(storm: Storm): ReadonlyMap<Fault, number>;
	/** Stores an activity and delivers it to every hook that wants it. */
	recordActivity(activity?: Partial<Activity>): Activity;
	/** Delivers an activity once more, as lemlist does when unsure. */
	redeliver(activity: Activity): void;
	/** Resolves when no delivery is in flight. */
	awaitDeliveries(): Promise<void>;
	/** Stops listening and destroys all open connections. */
	close(): Promise<void>;
}

/** Starts a pretend lemlist on this machine. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
	const world = new World(withDefaults(options));
	const server = createServer(createApp(world));
	server.keepAliveTimeout = KEEP_ALIVE_MS;
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(world.options.port, '127.0.0.1', resolve);
	});
	world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return emulatorOf(world, async () => {
		world.close();
		const closed = new Promise<void>((resolve) => server.close(() => resolve()));
		server.closeAllConnections();
		await closed;
		await world.deliveries.settled();
	});
}

function emulatorOf(world: World, close: () => Promise<void>): Emulator {
	const { state, seeding, deliveries } = world;
	return {
		baseUrl: `${world.origin}/api`,
		apiKey: world.options.apiKey,
		options: world.options,
		state,
		requests: world.requests,
		downloads: world.downloads,
		deliveries: deliveries.log,
		lines: () => world.requests.map(({ line }) => line),
		clear: () => world.clear(),
		reset: () => world.reset(),
		fault: (fault) => world.faults.add(fault),
		storm: (storm) => (world.storm = new Blowing(storm)).strikes,
		addUser: (user) => seeding.addUser(user),
		addCampaign: (campaign) => seeding.addCampaign(campaign),
		addLead: (lead) => seeding.addLead(lead),
		addUnsubscribe: (value, source) => seeding.addUnsubscribe(value, source),
		addHook: (hook) => seeding.addHook(hook),
		addField: (field) => seeding.addField(field),
		addActivity: (activity) => seeding.addActivity(activity),
		recordActivity: (activity = {}) => world.recordActivity(activity),
		redeliver: (activity) => deliveries.announce(activity),
		awaitDeliveries: () => deliveries.settled(),
		close,
	};
}
