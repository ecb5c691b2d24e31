import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';
import { emailAccount } from '../../harness/operationCases/emailAccount';

const emulator = emulatorForFile();

describe('a change of sending limits that lemlist accepts in part', () => {
	beforeEach(() => emailAccount.seed(emulator));

	afterEach(() => {
		emulator.options.sendingSettingsShape = 'lists';
	});

	it.each(['lists', 'ids', 'data'] as const)(
		'fails only the item of the other account, if the answer has %s',
		async (shape) => {
			emulator.options.sendingSettingsShape = shape;

			const { json, requests } = await runNode(emulator, {
				operation: 'emailAccount: updateSendingLimit',
				parameters: { emailAccountId: '={{ $json.id }}', dailyEmailLimit: 80 },
				items: [{ id: 'usm_1' }, { id: 'usm_9' }, { id: 'usm_2' }],
				onError: 'continueRegularOutput',
			});

			expect(json).toMatchObject([
				{ id: 'usm_1', dailyEmailLimit: 80 },
				{ error: expect.stringContaining('Email account not found') },
				{ id: 'usm_2', dailyEmailLimit: 80 },
			]);
			expect(requests).toHaveLength(1);
		},
	);
});
