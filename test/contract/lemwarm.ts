import type { Contract } from './contract';

export const lemwarm: Contract = {
	'lemwarm: getErrors': { request: 'GET /warmup/errors' },

	'lemwarm: start': { request: 'POST /lemwarm/{userMailboxId}/start' },

	'lemwarm: pause': { request: 'POST /lemwarm/{userMailboxId}/pause' },

	'lemwarm: getSettings': { request: 'GET /lemwarm/{userMailboxId}/settings' },

	'lemwarm: updateSettings': {
		request: 'PATCH /lemwarm/{userMailboxId}/settings',
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
