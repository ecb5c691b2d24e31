import type { OutputFormat } from '../../output/outputFormat';
import { asRecord } from '../../output/records';

// lemlist doesn't document the whole answer, which could repeat the API key of the provider.
const SHOWN = ['id', 'providerId', 'displayName', 'types', 'source', 'connected'];

/** The provider as it is now, without anything that could be a secret. */
export const connectionOutput: OutputFormat = {
	addedFields: ['providerId'],
	toItems: (response, { providerId }) => {
		const provider = asRecord(asRecord(response).data ?? response);
		const shown = Object.entries(provider).filter(([name]) => SHOWN.includes(name));
		return [{ json: { providerId: providerId as string, ...Object.fromEntries(shown) } }];
	},
};
