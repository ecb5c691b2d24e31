import type { Contract } from './contract';

export const lemwarm: Contract = {
	'lemwarm: getErrors': { request: 'GET /warmup/errors' },

	'lemwarm: start': { request: 'POST /warmup/{userMailboxId}/start' },

	'lemwarm: pause': { request: 'POST /warmup/{userMailboxId}/pause' },

	'lemwarm: getSettings': { request: 'GET /warmup/{userMailboxId}/settings' },

	'lemwarm: updateSettings': {
		request: 'PATCH /warmup/{userMailboxId}/settings',
		body: {
			warmEmailMax: 'integer',
			warmEmailRampup: 'integer',
			internalCommunicationPercent: 'integer',
			answerPercentage: 'integer',
			warmUsePlaintext: 'boolean',
			warmDailyVarianceEnabled: 'boolean',
		},
	},
};
