import { existsSync } from 'node:fs';

import { chromium, selectors, type Browser, type Locator, type Page } from 'playwright-core';

import type { Owner } from '../../scripts/n8n/restSession';

const BROWSERS = [
	process.env.CHROMIUM_PATH ?? '',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
const VIEWPORT = { width: 1400, height: 900 };
const TIMEOUT_MS = 30_000;
/** n8n ties a login to the browser, which it knows by this name. */
const BROWSER_ID = 'n8n-nodes-lemlist-browser';
/** Notifications come and go, and n8n leaves the empty frames of tooltips in a corner. */
const HIDING = `.el-notification, div[class^="\u037c"]:empty { display: none !important; }`;
const LOADING_CHOICE = '[class*="loadingItem"]';
/** A dropdown is disabled while n8n asks lemlist for its options. */
const LOADING_FIELD = '[data-test-id="node-parameters"] .el-select .is-disabled';
const SEARCH =
	'input[data-test-id="rlc-search"]:visible, [data-test-id="rlc-search"]:visible input';
const MAPPING = 'resource-mapper-container';
const MAPPED_FIELD = '[data-test-id="parameter-item"] label, .parameter-item label';
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
	static async open(url: string, { email, password }: Owner): Promise<Editor> {
		const executablePath = BROWSERS.find((path) => path && existsSync(path));
		if (!executablePath) throw new Error('No Chromium found; set CHROMIUM_PATH to its executable');

		selectors.setTestIdAttribute('data-test-id');
		const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
		const context = await browser.newContext({ viewport: VIEWPORT, colorScheme: 'light' });
		context.setDefaultTimeout(TIMEOUT_MS);
		await context.addInitScript((id) => localStorage.setItem('n8n-browserId', id), BROWSER_ID);
		const login = await context.request.post(`${url}/rest/login`, {
			data: { emailOrLdapLoginId: email, password },
			headers: { 'browser-id': BROWSER_ID },
		});
		if (!login.ok()) throw new Error(`n8n refused the login with status ${login.status()}`);
		return new Editor(url, browser, await context.newPage());
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
		await this.awaitMapping();
	}

	// Columns that come while the node runs change the form, and n8n shows that instead of the status.
	private async awaitMapping(): Promise<void> {
		const mapping = this.page.getByTestId(MAPPING);
		if ((await mapping.count()) > 0) await mapping.locator(MAPPED_FIELD).first().waitFor();
	}

	/** The field of a form, by the name of its parameter. */
	field(parameter: string): Locator {
		return this.page.getByTestId('ndv').getByTestId(`parameter-input-${parameter}`);
	}

	/** What the dropdown of a parameter shows as chosen. */
	async chosen(parameter: string): Promise<string> {
		return await this.field(parameter).locator('input').inputValue();
	}

	/** What the dropdown of a parameter offers. */
	async options(parameter: string): Promise<string[]> {
		await this.field(parameter).click();
		const names = this.page.locator('.el-select-dropdown__item:visible .option-headline');
		await names.first().waitFor();
		return (await names.allInnerTexts()).map((text) => text.trim());
	}

	/** What the picker of a resource locator offers. */
	async offered(parameter: string): Promise<string[]> {
		await this.openPicker(parameter);
		return await this.page.getByTestId('rlc-item').allInnerTexts();
	}

	async openPicker(parameter: string): Promise<void> {
		await this.field(parameter).getByTestId('rlc-input').click();
		await this.page.getByTestId('rlc-item').first().waitFor();
		await this.page.locator(LOADING_CHOICE).first().waitFor({ state: 'detached' });
	}

	/** What an open picker offers. */
	choices(): Locator {
		return this.page.getByTestId('rlc-item');
	}

	async choose(parameter: string, name: string): Promise<void> {
		await this.openPicker(parameter);
		await this.choices().getByText(name, { exact: true }).click();
	}

	/** Types into the search of an open picker; resolves when it has found something. */
	async searchInPicker(text: string): Promise<void> {
		await this.page.locator(SEARCH).fill(text);
		await this.choices().filter({ hasNotText: text }).first().waitFor({ state: 'detached' });
		await this.page.locator(LOADING_CHOICE).first().waitFor({ state: 'detached' });
	}

	/** Goes to the end of an open picker; resolves when it has this many choices. */
	async scrollPicker(count: number): Promise<void> {
		await this.choices().last().scrollIntoViewIfNeeded();
		await this.choices()
			.nth(count - 1)
			.waitFor({ state: 'attached' });
	}

	/** What a picker says instead of a list. */
	async refusal(parameter: string): Promise<string> {
		await this.field(parameter).getByTestId('rlc-input').click();
		const words = this.page.getByTestId('rlc-error-container').filter({ hasText: /\w/ });
		await words.first().waitFor();
		return await words.first().innerText();
	}

	async chooseCredential(name: string): Promise<void> {
		await this.page.getByTestId('node-credentials-select').click();
		await this.page.locator('.el-select-dropdown__item:visible').getByText(name).click();
		await this.page.waitForLoadState('networkidle');
	}

	/** The names of the fields that a mapping shows. */
	async mappedFields(): Promise<string[]> {
		const labels = this.page.getByTestId(MAPPING).locator(MAPPED_FIELD);
		await labels.first().waitFor();
		// The switch between a fixed value and an expression is part of the label.
		return (await labels.allInnerTexts()).map((text) => text.split('\n')[0].trim());
	}

	async addMappedField(name: string): Promise<void> {
		await this.page.getByTestId('add-fields-select').locator('button').click();
		await this.page.getByRole('menuitem', { name }).click();
	}

	/** Lets the mapping take every field of the input. */
	async mapAutomatically(): Promise<void> {
		await this.page.getByTestId('mapping-mode-select').click();
		await this.page
			.locator('.el-select-dropdown__item:visible')
			.filter({ hasText: /auto/i })
			.click();
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
	async picture(part: Pick<Page, 'screenshot'> = this.page): Promise<Buffer> {
		return await part.screenshot({ animations: 'disabled', caret: 'hide', style: HIDING });
	}

	async close(): Promise<void> {
		await this.browser.close();
	}
}
