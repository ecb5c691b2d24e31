import type { Browser, Locator, Page } from 'playwright-core';

import type { Owner } from '../n8n/restSession';
import { openChromium } from './openChromium';
import { ResourceMapper } from './resourceMapper';
import { Picker } from './picker';

const SETTLE_MS = 1_000;
/** Notifications and tooltips come and go, and n8n leaves the empty frames of tooltips in a corner. */
const HIDE_CSS = `.el-notification, .n8n-tooltip, div[class^="\u037c"]:empty { display: none !important; }`;
/** A dropdown is disabled while n8n asks lemlist for its options. */
const LOADING_FIELD = '[data-test-id="node-parameters"] .el-select .is-disabled';
/** How the run went, or that the form has changed since, as by columns of a mapping that came late. */
const HAS_RUN = '[data-test-id^="node-run-status-"], [data-test-id="node-run-info-stale"]';
const IDLE_BUTTON = '[data-test-id="node-execute-button"]:not([aria-busy="true"])';

/** n8n's editor in a browser, used through what a person can see. */
export class Editor {
	private constructor(
		private readonly url: string,
		private readonly browser: Browser,
		readonly page: Page,
	) {}

	/** Opens a browser that is logged in; `CHROMIUM_PATH` names one in an unusual place. */
	static async open(url: string, owner: Owner): Promise<Editor> {
		const { browser, page } = await openChromium(url, owner);
		return new Editor(url, browser, page);
	}

	/** Opens an empty workflow, as the button for a new one does. */
	async openNewWorkflow(): Promise<void> {
		await this.page.goto(`${this.url}/workflow/new`);
		await this.page.getByTestId('canvas-add-button').waitFor();
	}

	async openWorkflow(workflowId: string): Promise<void> {
		await this.page.goto(`${this.url}/workflow/${workflowId}`);
		await this.page.getByTestId('canvas-node').first().waitFor();
	}

	/** Opens the form of a node by the address that n8n gives it. */
	async openForm(workflowId: string, nodeId: string): Promise<void> {
		const path = `workflow/${workflowId}/${encodeURIComponent(nodeId)}`;
		await this.page.goto(`${this.url}/${path}`);
		await this.page.getByTestId('node-parameters').waitFor();
		await this.page.waitForLoadState('networkidle');
		await this.page.locator(LOADING_FIELD).first().waitFor({ state: 'detached' });
		await this.mapping().awaitFields();
	}

	/** The field of a form, by the name of its parameter. */
	field(parameter: string): Locator {
		return this.page.getByTestId('ndv').getByTestId(`parameter-input-${parameter}`);
	}

	/** What the dropdown of a parameter shows as chosen. */
	async selectedOption(parameter: string): Promise<string> {
		return await this.field(parameter).locator('input').inputValue();
	}

	/** What the dropdown of a parameter offers. */
	async options(parameter: string): Promise<string[]> {
		await this.field(parameter).click();
		const names = this.page.locator('.el-select-dropdown__item:visible .option-headline');
		await names.first().waitFor();
		return (await names.allInnerTexts()).map((text) => text.trim());
	}

	/** The list of a resource locator, by the name of its parameter. */
	picker(parameter: string): Picker {
		return new Picker(this.page, this.field(parameter));
	}

	/** What the form maps to the fields of a record. */
	mapping(): ResourceMapper {
		return new ResourceMapper(this.page);
	}

	async chooseCredential(name: string): Promise<void> {
		await this.page.getByTestId('node-credentials-select').click();
		await this.page.locator('.el-select-dropdown__item:visible').getByText(name).click();
		await this.page.waitForLoadState('networkidle');
	}

	/** Runs the nodes before the open one. */
	async runBefore(): Promise<void> {
		await this.page.getByTestId('execute-previous-node').click();
		await this.page
			.getByTestId('ndv-input-panel')
			.locator('[data-test-id="run-data-schema-item"]')
			.first()
			.waitFor();
	}

	/** Drags a field of the input to a parameter. */
	async dragInput(field: string, parameter: string): Promise<void> {
		const source = this.page
			.getByTestId('ndv-input-panel')
			.getByText(field, { exact: true })
			.first();
		await source.hover();
		await this.page.mouse.down();
		await this.field(parameter).hover();
		await this.page.mouse.up();
		await this.field(parameter).getByText(`$json.${field}`).first().waitFor();
	}

	/** Runs the open node, and those before it that have not run; resolves when it is over. */
	async executeStep(): Promise<void> {
		await this.page.getByTestId('node-execute-button').click();
		await this.output().locator(HAS_RUN).first().waitFor();
		await this.page.locator(IDLE_BUTTON).waitFor();
	}

	/** Starts to wait for a test event in the open trigger; resolves when lemlist may send it. */
	async startListening(): Promise<void> {
		await this.page.getByTestId('trigger-execute-button').click();
		await this.page.getByText('Listening for test event').waitFor();
	}

	/** Resolves when the test event has come and its run is over. */
	async awaitTestEvent(): Promise<void> {
		await this.output().locator(HAS_RUN).first().waitFor();
	}

	output(): Locator {
		return this.page.getByTestId('output-panel');
	}

	/** The rows of the output as a table, the names of the columns first. */
	async outputTable(): Promise<string[][]> {
		await this.output().getByTestId('radio-button-table').click();
		const rows = await this.output().locator('table tr:has(th, td:nth-child(2))').all();
		return await Promise.all(
			rows.map(async (row) => {
				const texts = await row.locator('th, td').allInnerTexts();
				return texts.map((text) => text.trim());
			}),
		);
	}

	/** What the output shows of an error: the headline and the advice. */
	errorBox(): Locator {
		return this.output().locator('.node-error-view__header');
	}

	/** A picture of the window, or of a part of it, as a PNG, without what comes and goes. */
	async screenshot(part: Pick<Page, 'screenshot'> = this.page): Promise<Buffer> {
		// A button is blank for a moment when its work is done, and darker below the pointer.
		await this.page.mouse.move(0, 0);
		await this.page.waitForTimeout(SETTLE_MS);
		return await part.screenshot({ animations: 'disabled', caret: 'hide', style: HIDE_CSS });
	}

	async close(): Promise<void> {
		await this.browser.close();
	}
}
