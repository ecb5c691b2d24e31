import { environmentFor, type NodeRuntime } from './nodeRuntime';

/** Settings of n8n, npm and the demo that must not leak from the caller into the n8n that we start. */
const IGNORED_ENV =
	/^(N8N_|DB_|QUEUE_|EXECUTIONS_|CREDENTIALS_|NODES_|WEBHOOK_|LEMLIST_|npm_|NODE_OPTIONS$|JEST_)/;

export interface EnvironmentOptions {
	node: NodeRuntime;
	userFolder: string;
	port: number;
	brokerPort: number;
	extra?: NodeJS.ProcessEnv;
}

/** The environment of an n8n that is confined to its own folder and the loopback address and sends no telemetry. */
export function n8nEnvironment(options: EnvironmentOptions): NodeJS.ProcessEnv {
	const inherited = Object.entries(environmentFor(options.node)).filter(
		([name]) => !IGNORED_ENV.test(name),
	);
	return {
		...Object.fromEntries(inherited),
		NODE_ENV: 'production',
		N8N_USER_FOLDER: options.userFolder,
		N8N_PORT: String(options.port),
		N8N_RUNNERS_BROKER_PORT: String(options.brokerPort),
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		// `localhost` may mean ::1, where this n8n does not listen.
		N8N_EDITOR_BASE_URL: `http://127.0.0.1:${options.port}`,
		WEBHOOK_URL: `http://127.0.0.1:${options.port}/`,
		// A worker offers no other HTTP endpoint.
		QUEUE_HEALTH_CHECK_ACTIVE: 'true',
		QUEUE_HEALTH_CHECK_ADDRESS: '127.0.0.1',
		QUEUE_HEALTH_CHECK_PORT: String(options.port),
		N8N_SECURE_COOKIE: 'false',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_PYTHON_ENABLED: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_DYNAMIC_BANNERS_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		...options.extra,
	};
}
