import type { Locator, Page } from 'playwright-core';

/** The window in which a user edits a credential, driven by visible elements only. */
export class CredentialForm {
	private constructor(
		private readonly page: Page,
		private readonly dialog: Locator,
	) {}

	/** Opens the window for a new credential from the form of a node. */
	static async create(page: Page): Promise<CredentialForm> {
		await page.getByTestId('node-credentials-select').first().click();
		await page.getByTestId('node-credentials-select-item-new').first().click();
		return await CredentialForm.awaitDialog(page);
	}

	/** Opens the credential that is selected in the form of a node. */
	static async edit(page: Page): Promise<CredentialForm> {
		await page.getByTestId('credential-edit-button').click();
		return await CredentialForm.awaitDialog(page);
	}

	private static async awaitDialog(page: Page): Promise<CredentialForm> {
		const dialog = page.getByTestId('credential-edit-dialog');
		await dialog.getByTestId('parameter-input-apiKey').waitFor();
		return new CredentialForm(page, dialog);
	}

	/** The labels of the visible fields, without the mark of those that are required. */
	async fields(): Promise<string[]> {
		const texts = await this.dialog.locator('label').allInnerTexts();
		return texts.map((text) => text.split('\n')[0].replace(/[\s*]+$/, '')).filter(Boolean);
	}

	/** Fills in these values; a base URL also turns on the switch that shows its field. */
	async fill({ apiKey, baseUrl }: { apiKey?: string; baseUrl?: string }): Promise<void> {
		if (apiKey !== undefined) await this.input('apiKey').fill(apiKey);
		if (baseUrl === undefined) return;
		if (!(await this.input('serverUrl').isVisible())) await this.turnOnAnotherServer();
		await this.input('serverUrl').fill(baseUrl);
	}

	private async turnOnAnotherServer(): Promise<void> {
		// The input itself has no size.
		const field = this.dialog.getByTestId('parameter-input-useAnotherServer');
		await field.locator('.el-switch').click();
		await this.input('serverUrl').waitFor();
	}

	private input(name: string): Locator {
		return this.dialog.getByTestId(`parameter-input-${name}`).locator('input');
	}

	/** Saves a credential whose test fails; resolves when the window shows this reason. */
	async saveExpectingError(reason: string): Promise<void> {
		await this.save();
		// If the reason of the previous test is expanded, the new one replaces it.
		const details = this.dialog.getByText('More details');
		const shown = this.dialog.getByText(reason);
		await details.or(shown).click();
		await shown.waitFor();
	}

	/** Saves a credential whose test passes; n8n then closes the window. */
	async saveExpectingSuccess(): Promise<void> {
		await this.save();
		await this.dialog.waitFor({ state: 'detached' });
	}

	/** Resolves when the window says that the connection works, and closes it. */
	async awaitSuccess(): Promise<void> {
		await this.dialog.getByTestId('credentials-config-container-test-success').waitFor();
		const window = this.page.getByRole('dialog').filter({ has: this.dialog });
		await window.getByRole('button', { name: 'Close this dialog' }).click();
		await this.dialog.waitFor({ state: 'detached' });
	}

	private async save(): Promise<void> {
		await this.page.getByTestId('credential-save-button').click();
	}
}
