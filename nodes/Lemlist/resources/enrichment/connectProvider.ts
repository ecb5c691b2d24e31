import { defineOperation } from '../../engine/defineOperation';
import { ownProviderField, providerKey } from '../../fields/waterfall';
import { connectionOutput } from './connectionOutput';

export const connectProvider = defineOperation({
	name: 'Connect Provider',
	value: 'connectProvider',
	action: 'Connect an enrichment provider',
	description:
		"Save the API key of your account with a provider, so that waterfalls can use it. The provider is added to the team's waterfalls, but turned off.",
	fields: [ownProviderField, providerKey],
	route: 'PUT /v2/enrichments/providers/{providerId}/connection',
	body: ({ providerApiKey }) => ({ apiKey: providerApiKey }),
	output: connectionOutput,
});
