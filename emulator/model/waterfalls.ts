/** A provider of email addresses or phone numbers. */
export interface Provider {
	id: string;
	displayName: string;
	types: string[];
	source: 'internal' | 'external';
	/** Only providers at which the team has an account of its own. */
	connected?: boolean;
}

/** The order in which lemlist asks providers. */
export interface Waterfall {
	id: string;
	type: string;
	name: string;
	isDefault: boolean;
	editor: string;
	conditions?: { country: { in: string[]; out: string[] } };
	providers: Array<{ id: string; order: number; enabled: boolean; source: string }>;
	createdAt: string;
	updatedAt: string;
}

/** lemlist's own providers, and two to which a team can connect an account. */
export function initialProviders(): Provider[] {
	return [
		{ id: 'lemlist', displayName: 'lemlist', types: ['email', 'phone'], source: 'internal' },
		{ id: 'findymail', displayName: 'Findymail', types: ['email'], source: 'internal' },
		provider('dropcontact', 'Dropcontact', ['email']),
		provider('kaspr', 'Kaspr', ['email', 'phone']),
	];
}

/** The two defaults, with all of lemlist's providers. */
export function initialWaterfalls(): Waterfall[] {
	return [
		defaultWaterfall('email', ['lemlist', 'findymail']),
		defaultWaterfall('phone', ['lemlist']),
	];
}

/** The providers of a default in lemlist's order. */
export function defaultWaterfall(type: string, ids: string[]): Waterfall {
	return {
		id: `default_${type}`,
		type,
		name: `Default ${type}`,
		isDefault: true,
		editor: 'lemlist',
		providers: ids.map((id, order) => ({ id, order, enabled: true, source: 'internal' })),
		createdAt: '2026-01-01T00:00:00.000Z',
		updatedAt: '2026-01-01T00:00:00.000Z',
	};
}

function provider(id: string, displayName: string, types: string[]): Provider {
	return { id, displayName, types, source: 'external', connected: false };
}
