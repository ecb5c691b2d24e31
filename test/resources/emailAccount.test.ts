import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';

const emulator = emulatorForFile();

const ACCOUNT = {
	senderName: 'Jared Dunn',
	senderEmail: 'jared@piedpiper.com',
	smtpHost: 'smtp.piedpiper.com',
	smtpLogin: 'jared',
	smtpPassword: 'swordfish',
	imapHost: 'imap.piedpiper.com',
	imapLogin: 'jared',
	imapPassword: 'swordfish',
};

/** The ID that the operation Connect returns, used in another node. */
async function connectAccount() {
	const { json } = await runNode(emulator, {
		operation: 'emailAccount: connect',
		parameters: ACCOUNT,
	});
	const [{ id }] = json;
	return { __rl: true, mode: 'id', value: String(id) };
}

describe('an email account that the node has connected', () => {
	it('has an ID in the format that lemlist documents', async () => {
		expect((await connectAccount()).value).toMatch(/^umx_/);
	});

	it('is found by that ID', async () => {
		const emailAccountId = await connectAccount();

		for (const operation of ['emailAccount: test', 'emailAccount: disconnect'] as const) {
			const { error } = await runNode(emulator, { operation, parameters: { emailAccountId } });

			expect(error).toBeUndefined();
		}
	});

	it('is a mailbox by that ID', async () => {
		const mailboxId = await connectAccount();

		const { error } = await runNode(emulator, {
			operation: 'lemwarm: start',
			parameters: { mailboxId },
		});

		expect(error).toBeUndefined();
	});
});
