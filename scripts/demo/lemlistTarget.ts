import { startEmulator, type Emulator } from '../../emulator';

/** The lemlist that the demo uses: the emulator, or lemlist itself if there is an API key. */
export interface LemlistTarget {
	name: string;
	apiKey: string;
	baseUrl: string;
	/** The campaign that the demo may add people to, if there is one. */
	campaignId?: string;
	/** Missing if lemlist itself is used. */
	emulator?: Emulator;
	/** Additional settings of n8n. */
	environment: NodeJS.ProcessEnv;
}

const LEMLIST_URL = 'https://api.lemlist.com/api';
/** A typical round trip to lemlist. */
export const LATENCY_MS = 150;

/** Selects by environment variables; the demo writes to lemlist itself only if they name a campaign. */
export async function openLemlistTarget(environment: NodeJS.ProcessEnv): Promise<LemlistTarget> {
	const { LEMLIST_API_KEY, LEMLIST_BASE_URL, LEMLIST_CAMPAIGN_ID, WEBHOOK_URL } = environment;
	if (!LEMLIST_API_KEY) return await openEmulator();
	return {
		name: 'lemlist',
		apiKey: LEMLIST_API_KEY,
		baseUrl: LEMLIST_BASE_URL || LEMLIST_URL,
		campaignId: LEMLIST_CAMPAIGN_ID || undefined,
		environment: WEBHOOK_URL ? { WEBHOOK_URL } : {},
	};
}

async function openEmulator(): Promise<LemlistTarget> {
	const emulator = await startEmulator({ latencyMs: LATENCY_MS });
	const { _id } = emulator.addCampaign({ name: 'Spring launch', status: 'draft' });
	emulator.addCampaign({ name: 'Trade fair follow-up', status: 'running' });
	emulator.addCampaign({ name: 'Customers of last year', status: 'ended' });
	const { apiKey, baseUrl } = emulator;
	return { name: 'the emulator', apiKey, baseUrl, campaignId: _id, emulator, environment: {} };
}
