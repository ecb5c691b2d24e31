import { startEmulator, type Emulator } from '../../emulator';

/** Where lemlist is: the emulator, or lemlist itself when an API key is given. */
export interface LemlistTarget {
	name: string;
	apiKey: string;
	baseUrl: string;
	/** The campaign that the demo may add people to, if there is one. */
	campaignId?: string;
	/** Missing when lemlist itself is used. */
	emulator?: Emulator;
	/** Settings that n8n needs beside its own. */
	environment: NodeJS.ProcessEnv;
}

const LEMLIST_URL = 'https://api.lemlist.com/api';
/** A usual time for a request to lemlist and back. */
export const LATENCY_MS = 150;

/** Chooses by the environment; nothing is written at lemlist itself unless a campaign is named. */
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
