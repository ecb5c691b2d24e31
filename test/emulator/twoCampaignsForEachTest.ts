import { emulatorForEachTest } from './emulatorForEachTest';

/** Starts an emulator for each test, with the campaigns `cam_1` and `cam_2` and a function that adds a lead to one. */
export function twoCampaignsForEachTest() {
	const context = emulatorForEachTest();
	beforeEach(() => {
		context.emulator.addCampaign({ _id: 'cam_1', name: 'First' });
		context.emulator.addCampaign({ _id: 'cam_2', name: 'Second' });
	});
	return {
		context,
		state: () => context.emulator.state,
		addLead: (campaignId: string, email = 'a@x.io') =>
			context.emulator.addLead({ campaignId, email, variables: { firstName: 'Ada' } }),
	};
}
