import type { Locator, Page } from 'playwright-core';

const LOADING = '[class*="loadingItem"]';
const SEARCH =
	'input[data-test-id="rlc-search"]:visible, [data-test-id="rlc-search"]:visible input';

/** The list of a resource locator. */
export class Picker {
	constructor(
		private readonly page: Page,
		private readonly field: Locator,
	) {}

	/** The selected entry, as the form shows it. */
	async selectedName(): Promise<string> {
		return await this.input().inputValue();
	}

	async open(): Promise<void> {
		await this.input().click();
		await this.choices().first().waitFor();
		await this.awaitPage();
	}

	/** The entries of the open list. */
	choices(): Locator {
		return this.page.getByTestId('rlc-item');
	}

	/** Opens the list and returns its entries. */
	async openAndListChoices(): Promise<string[]> {
		await this.open();
		return await this.choices().allInnerTexts();
	}

	/** Opens the list and selects an entry. */
	async select(name: string): Promise<void> {
		await this.open();
		await this.click(name);
	}

	/** Selects an entry of the open list. */
	async click(name: string): Promise<void> {
		await this.choices().getByText(name, { exact: true }).click();
	}

	/** Searches in the open list; resolves when all entries contain the text, or the one that it should find. */
	async search(text: string, found = text): Promise<void> {
		await this.page.locator(SEARCH).fill(text);
		await this.choices().filter({ hasNotText: found }).first().waitFor({ state: 'detached' });
		await this.awaitPage();
	}

	/** Scrolls to the end of the open list; resolves when it has this many entries. */
	async scrollTo(count: number): Promise<void> {
		await this.choices().last().scrollIntoViewIfNeeded();
		await this.choices()
			.nth(count - 1)
			.waitFor({ state: 'attached' });
	}

	/** Opens the list and returns the message that it shows instead of entries. */
	async openAndReadError(): Promise<string> {
		await this.input().click();
		const words = this.page.getByTestId('rlc-error-container').filter({ hasText: /\w/ });
		await words.first().waitFor();
		return await words.first().innerText();
	}

	private input(): Locator {
		return this.field.getByTestId('rlc-input');
	}

	private async awaitPage(): Promise<void> {
		await this.page.locator(LOADING).first().waitFor({ state: 'detached' });
	}
}
