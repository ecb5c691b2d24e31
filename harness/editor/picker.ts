import type { Locator, Page } from 'playwright-core';

const LOADING = '[class*="loadingItem"]';
const SEARCH =
	'input[data-test-id="rlc-search"]:visible, [data-test-id="rlc-search"]:visible input';

/** The list from which a user chooses what a resource locator of the form holds. */
export class Picker {
	constructor(
		private readonly page: Page,
		private readonly field: Locator,
	) {}

	/** What is chosen, in the words of the form. */
	async selectedName(): Promise<string> {
		return await this.input().inputValue();
	}

	async open(): Promise<void> {
		await this.input().click();
		await this.choices().first().waitFor();
		await this.awaitPage();
	}

	/** What the open list offers. */
	choices(): Locator {
		return this.page.getByTestId('rlc-item');
	}

	/** Opens the list and tells what it offers. */
	async openAndListChoices(): Promise<string[]> {
		await this.open();
		return await this.choices().allInnerTexts();
	}

	/** Opens the list and chooses from it. */
	async select(name: string): Promise<void> {
		await this.open();
		await this.click(name);
	}

	/** Chooses from the open list. */
	async click(name: string): Promise<void> {
		await this.choices().getByText(name, { exact: true }).click();
	}

	/** Types into the search of the open list; resolves when it has found something. */
	async search(text: string): Promise<void> {
		await this.page.locator(SEARCH).fill(text);
		await this.choices().filter({ hasNotText: text }).first().waitFor({ state: 'detached' });
		await this.awaitPage();
	}

	/** Goes to the end of the open list; resolves when it has this many choices. */
	async scrollTo(count: number): Promise<void> {
		await this.choices().last().scrollIntoViewIfNeeded();
		await this.choices()
			.nth(count - 1)
			.waitFor({ state: 'attached' });
	}

	/** Opens the list and tells what it says instead of choices. */
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
