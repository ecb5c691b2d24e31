import type { Locator, Page } from 'playwright-core';

/** The window in which a user connects an OAuth2 credential, driven by visible elements only. */
export class OAuth2Form {
	private constructor(
		private readonly page: Page,
		/** The window itself. */
		readonly dialog: Locator,
	) {}

	/** Opens the window for a new credential from the form of a node, and selects OAuth2 there. */
	static async create(page: Page): Promise<OAuth2Form> {
		await page.getByTestId('node-credentials-select').first().click();
		await page.getByTestId('node-credentials-select-item-new').first().click();
		const dialog = page.getByTestId('credential-edit-dialog');
		await dialog.getByTestId('credential-mode-dropdown-trigger').click();
		await page.getByText('OAuth2', { exact: true }).last().click();
		return await OAuth2Form.awaitFields(page);
	}

	/** Opens the credential that is selected in the form of a node. */
	static async edit(page: Page): Promise<OAuth2Form> {
		await page.getByTestId('credential-edit-button').click();
		return await OAuth2Form.awaitFields(page);
	}

	private static async awaitFields(page: Page): Promise<OAuth2Form> {
		const dialog = page.getByTestId('credential-edit-dialog');
		await dialog.getByTestId('parameter-input-useDynamicClientRegistration').waitFor();
		return new OAuth2Form(page, dialog);
	}

	/** Has the credential use another server, such as the emulator. */
	async useServer(baseUrl: string): Promise<void> {
		// The input itself has no size.
		const field = this.dialog.getByTestId('parameter-input-useAnotherServer');
		await field.locator('.el-switch').click();
		await this.dialog.getByTestId('parameter-input-baseUrl').locator('input').fill(baseUrl);
	}

	/** Clicks Connect; resolves with the page that asks for access. */
	async connect(): Promise<Page> {
		const opening = this.page.context().waitForEvent('page');
		await this.dialog.getByRole('button', { name: 'Connect', exact: true }).first().click();
		const popup = await opening;
		await popup.getByRole('button', { name: 'Allow' }).waitFor();
		return popup;
	}

	/** Allows access on that page; n8n then closes both windows. */
	async allow(popup: Page): Promise<void> {
		const closed = popup.waitForEvent('close');
		await popup.getByRole('button', { name: 'Allow' }).click();
		await closed;
		await this.dialog.waitFor({ state: 'detached' });
	}

	/** Resolves when the window says that the account is connected. */
	async awaitConnected(): Promise<void> {
		await this.dialog.getByTestId('oauth-connect-success-banner').waitFor();
	}

	/** Closes the window without a change. */
	async close(): Promise<void> {
		const window = this.page.getByRole('dialog').filter({ has: this.dialog });
		await window.getByRole('button', { name: 'Close this dialog' }).click();
		await this.dialog.waitFor({ state: 'detached' });
	}
}
