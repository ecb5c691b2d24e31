import type { ExampleInstance } from '../../../harness/instance/exampleInstance';

/** The campaign that a user selects in an example. */
export const CAMPAIGN = 'cam_spring';

/** The leads of the campaign as the emulator stores them. */
export function leadsOf({ emulator }: ExampleInstance) {
	return emulator.state.leads
		.filter(({ campaignId }) => campaignId === CAMPAIGN)
		.map(({ email, variables }) => ({ ...(email && { email }), ...variables }))
		.sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
}
