import type { Locator, Page } from 'playwright-core';

/** The icons distinguish our nodes from n8n's built-in ones. */
const OUR_ICON = 'img[src*="/n8n-nodes-lemlist/"]';
const COMMUNITY_ICON = 'svg[data-icon="box"]';
const LINE = '[data-keyboard-nav-type="action"]';

/** An entry of the node panel as a user sees it. */
export interface PanelEntry {
	name: string;
	description: string;
	isCommunityNode: boolean;
}

/** The panel of n8n's editor in which a user searches for the next node. */
export class NodePanel {
	constructor(private readonly page: Page) {}

	/** Opens the panel and searches in it; resolves with the results. */
	async search(text: string): Promise<PanelEntry[]> {
		await this.type(text);
		await this.ourEntry().waitFor();
		const entries = await this.page.getByTestId('item-iterator-item').all();
		return await Promise.all(entries.map(readEntry));
	}

	/** Searches again; resolves with the names of the results as soon as this app is among them. */
	async searchElsewhere(text: string, app: string): Promise<string[]> {
		await this.type(text);
		const names = this.page.getByTestId('node-creator-item-name');
		await names.getByText(app, { exact: true }).first().waitFor();
		return await names.allInnerTexts();
	}

	/** Opens our entry among the results, which lists its actions. */
	async openOurEntry(): Promise<void> {
		await this.ourEntry().click();
		await this.page.getByTestId('node-creator-category-item').first().waitFor();
	}

	/** Opens the entry of an app among the results. */
	async openEntry(app: string): Promise<void> {
		const names = this.page.getByTestId('node-creator-item-name');
		await names.getByText(app, { exact: true }).first().click();
		await this.page.getByTestId('node-creator-category-item').first().waitFor();
	}

	/** The place of a line in its category, such as "2 of 137", while both categories are expanded. */
	async placeOf(line: string, category: string): Promise<string> {
		await this.page.locator(LINE).getByText(line, { exact: true }).waitFor();
		const texts = await this.page.locator(LINE).allInnerTexts();
		const index = texts.findIndex((text) => text.trim() === line);
		// In an empty workflow, n8n lists the triggers first.
		const before = category === 'Actions' ? await this.countOf('Triggers') : 0;
		return `${index + 1 - before} of ${await this.countOf(category)}`;
	}

	/** Expands or collapses a category of our entry, Actions or Triggers. */
	async toggle(category: string): Promise<void> {
		await this.category(category).click();
	}

	/** Expands a category. */
	async foldOut(category: string): Promise<void> {
		const folded = this.page.locator('[data-category-collapsed="true"]');
		const ours = folded.filter({ has: this.category(category) });
		if ((await ours.count()) > 0) await this.toggle(category);
	}

	/** The texts of all lines of a category; collapses the other one. */
	async lines(category: string): Promise<string[]> {
		const count = await this.countOf(category);
		// A long list is rendered step by step.
		await this.page
			.locator(LINE)
			.nth(count - 1)
			.waitFor();
		const texts = await this.page.locator(LINE).allInnerTexts();
		return texts.map((text) => text.trim());
	}

	/** The headings of the expanded lines, in order. */
	async headings(): Promise<string[]> {
		const headings = this.page.locator('[data-keyboard-nav-id$=" Actions"]');
		return (await headings.allTextContents()).map((text) => text.replace(/ Actions$/, ''));
	}

	/** Adds the node of a line to the canvas by a click. */
	async pick(line: string): Promise<void> {
		await this.page.locator(LINE).getByText(line, { exact: true }).click();
		await this.page.getByTestId('node-parameters').waitFor();
	}

	private async type(text: string): Promise<void> {
		await this.page.getByTestId('node-creator-plus-button').click();
		await this.page.getByTestId('node-creator-search-bar').fill(text);
	}

	private async countOf(category: string): Promise<number> {
		const [count] = (await this.category(category).innerText()).match(/\d+/) ?? [];
		if (!count) throw new Error(`The node panel does not show how many ${category} there are`);
		return Number(count);
	}

	private category(name: string): Locator {
		return this.page.getByTestId('node-creator-category-item').filter({ hasText: name });
	}

	private ourEntry(): Locator {
		return this.page
			.getByTestId('item-iterator-item')
			.filter({ has: this.page.locator(OUR_ICON) })
			.filter({ has: this.page.getByText('Lemlist Community', { exact: true }) });
	}
}

async function readEntry(entry: Locator): Promise<PanelEntry> {
	const description = entry.getByTestId('node-creator-item-description');
	return {
		name: await entry.getByTestId('node-creator-item-name').innerText(),
		description: (await description.count()) > 0 ? await description.innerText() : '',
		isCommunityNode: (await entry.locator(COMMUNITY_ICON).count()) > 0,
	};
}
