import type { Locator, Page } from 'playwright-core';

const LABEL = '[data-test-id="parameter-item"] label, .parameter-item label';

/** The part of a form that maps the input to the fields of a record. */
export class ResourceMapper {
	constructor(private readonly page: Page) {}

	/** The names of the visible fields. */
	async fields(): Promise<string[]> {
		await this.labels().first().waitFor();
		// The switch between a fixed value and an expression is part of the label.
		return (await this.labels().allInnerTexts()).map((text) => text.split('\n')[0].trim());
	}

	async addField(name: string): Promise<void> {
		await this.page.getByTestId('add-fields-select').locator('button').click();
		await this.page.getByRole('menuitem', { name }).click();
	}

	/** Switches to mapping every field of the input. */
	async mapAutomatically(): Promise<void> {
		await this.page.getByTestId('mapping-mode-select').click();
		await this.page
			.locator('.el-select-dropdown__item:visible')
			.filter({ hasText: /auto/i })
			.click();
	}

	/** The notice that the editor shows in place of fields; `undefined` without one. */
	async notice(): Promise<string | undefined> {
		const notice = this.page.getByTestId('empty-fields-notice');
		return (await notice.count()) > 0 ? await notice.innerText() : undefined;
	}

	/**
	 * Resolves when the fields are loaded, if the form has any to map. Fields that load during a run
	 * change the form, and n8n then shows that instead of the status.
	 */
	async awaitFields(): Promise<void> {
		if ((await this.container().count()) === 0 || (await this.isAutomatic())) return;
		await this.labels().first().waitFor();
	}

	private async isAutomatic(): Promise<boolean> {
		const mode = this.page.getByTestId('mapping-mode-select').locator('input');
		return /auto/i.test(await mode.first().inputValue());
	}

	private labels(): Locator {
		return this.container().locator(LABEL);
	}

	private container(): Locator {
		return this.page.getByTestId('resource-mapper-container');
	}
}
