import { defineOperation } from '../../engine/defineOperation';
import { ownProviderField } from '../../fields/waterfall';
import { connectionOutput } from './connectionOutput';

export const disconnectProvider = defineOperation({
	name: 'Disconnect Provider',
	value: 'disconnectProvider',
	action: 'Disconnect an enrichment provider',
	description: 'Remove the API key of a provider from lemlist; waterfalls no longer use it',
	sideEffects: ['irreversible'],
	fields: [ownProviderField],
	route: 'DELETE /v2/enrichments/providers/{providerId}/connection',
	output: connectionOutput,
});
