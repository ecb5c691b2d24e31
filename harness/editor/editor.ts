import type { Browser, Locator, Page } from 'playwright-core';

import type { Owner } from '../n8n/restSession';
import { waitFor } from '../n8n/waitFor';
import { Canvas } from './canvas';
import { openChromium } from './openChromium';
import { ResourceMapper } from './resourceMapper';
import { Picker } from './picker';

const SETTLE_MS = 1_000;
/** Notifications and tooltips are transient, and n8n leaves empty tooltip frames in a corner. */
const HIDE_CSS = `.el-notification, .n8n-tooltip, div[class^="\u037c"]:empty { display: none !important; }`;
/** A dropdown is disabled while n8n asks lemlist for its options. */
const LOADING_FIELD = '[data-test-id="node-parameters"] .el-select .is-disabled';
/** The status of the run, or that the form has changed since, for example by mapping columns that loaded late. */
const HAS_RUN = '[data-test-id^="node-run-status-"], [data-test-id="node-run-info-stale"]';
const RUN_REQUEST = /\/rest\/workflows\/(.+\/)?run(\?|$)/;
/** n8n saves a new workflow before it runs it. */
const RUN_SENT_MS = 10_000;
const IDLE_BUTTON = '[data-test-id="node-execute-button"]:not([aria-busy="true"])';

/** n8n's editor in a browser, driven by visible elements only. */
export class Editor {
	/** What the browser has reported as errors, each with the address that it is about. */
	readonly errors: string[] = [];

	private constructor(
		private readonly url: string,
		private readonly browser: Browser,
		readonly page: Page,
	) {
		page.on('pageerror', (error) => this.errors.push(error.stack ?? error.message));
		page.on('console', (message) => {
			if (message.type() !== 'error') return;
			this.errors.push(`${message.text()} (${message.location().url})`);
		});
	}

	/** Opens a browser that is logged in; `CHROMIUM_PATH` names one in an unusual location. */
	static async open(url: string, owner: Owner): Promise<Editor> {
		const { browser, page } = await openChromium(url, owner);
		return new Editor(url, browser, page);
	}

	/** Opens a new workflow, as the button for it does. */
	async openNewWorkflow(): Promise<void> {
		await this.page.goto(`${this.url}/workflow/new`);
		await this.page.getByTestId('canvas-add-button').waitFor();
	}

	async openWorkflow(workflowId: string): Promise<void> {
		await this.page.goto(`${this.url}/workflow/${workflowId}`);
		await this.page.getByTestId('canvas-node').first().waitFor();
	}

	/** Opens the form of a node by its URL. */
	async openForm(workflowId: string, nodeId: string): Promise<void> {
		const path = `workflow/${workflowId}/${encodeURIComponent(nodeId)}`;
		await this.page.goto(`${this.url}/${path}`);
		await this.awaitForm();
	}

	/** Opens the form of a node with a double-click on the canvas. Older n8n has no URL for it. */
	async openNode(workflowId: string, name: string): Promise<void> {
		await this.openWorkflow(workflowId);
		await (await Canvas.open(this.page)).open(name);
		await this.awaitForm();
	}

	private async awaitForm(): Promise<void> {
		await this.page.getByTestId('node-parameters').waitFor();
		await this.page.waitForLoadState('networkidle');
		await this.page.locator(LOADING_FIELD).first().waitFor({ state: 'detached' });
		await this.mapping().awaitFields();
	}

	/** Duplicates the open workflow under its suggested name; resolves when the copy is stored. */
	async duplicateWorkflow(): Promise<void> {
		await this.page.getByTestId('workflow-menu').click();
		await this.page.getByTestId('workflow-menu-item-duplicate').click();
		const stored = this.page.waitForResponse(
			(response) =>
				response.request().method() === 'POST' && response.url().endsWith('/rest/workflows'),
		);
		await this.page.getByRole('dialog').getByRole('button', { name: 'Duplicate' }).click();
		await stored;
	}

	/** The field of a form, by the name of its parameter. */
	field(parameter: string): Locator {
		return this.page.getByTestId('ndv').getByTestId(`parameter-input-${parameter}`);
	}

	/** The selected option of a dropdown. */
	async selectedOption(parameter: string): Promise<string> {
		return await this.field(parameter).locator('input').inputValue();
	}

	/** Selects an option of a dropdown. */
	async selectOption(parameter: string, name: string): Promise<void> {
		await this.options(parameter);
		const option = this.page.locator('.el-select-dropdown__item:visible');
		await option
			.filter({ has: this.page.getByText(name, { exact: true }) })
			.first()
			.click();
		await this.page.waitForLoadState('networkidle');
	}

	/** The labels of the fields in the form, without the mark of those that are required. */
	async fieldLabels(): Promise<string[]> {
		// In older n8n, the switch between a fixed value and an expression has labels of its own.
		const labels = this.page
			.getByTestId('node-parameters')
			.locator('label:visible:not(:has(input[type="radio"]))');
		const texts = await labels.allInnerTexts();
		return texts.map((text) => text.split('\n')[0].replace(/[\s*]+$/, '')).filter(Boolean);
	}

	/** The options of a dropdown. */
	async options(parameter: string): Promise<string[]> {
		const names = this.page.locator('.el-select-dropdown__item:visible .option-headline');
		// A dropdown that has just been closed fades out, and its choices are not those of this field.
		await names
			.first()
			.waitFor({ state: 'hidden', timeout: SETTLE_MS })
			.catch(() => {});
		await this.field(parameter).click();
		await names.first().waitFor();
		return (await names.allInnerTexts()).map((text) => text.trim());
	}

	/** The list of a resource locator, by the name of its parameter. */
	picker(parameter: string): Picker {
		return new Picker(this.page, this.field(parameter));
	}

	/** The resource mapper of the form. */
	mapping(): ResourceMapper {
		return new ResourceMapper(this.page);
	}

	async chooseCredential(name: string): Promise<void> {
		const option = this.page.locator('.el-select-dropdown__item:visible').getByText(name);
		// A form that is still being drawn closes the dropdown again.
		await waitFor(`the credential ${name}`, async () => {
			await this.page.getByTestId('node-credentials-select').click();
			const appears = option.waitFor({ timeout: SETTLE_MS });
			return await appears.then(
				() => true,
				() => undefined,
			);
		});
		await option.click();
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

	/** Runs the open node, and those before it that have not run; resolves when the run has ended. */
	async executeStep(): Promise<void> {
		await this.clickUntilRun('node-execute-button');
		await this.output().locator(HAS_RUN).first().waitFor();
		await this.page.locator(IDLE_BUTTON).waitFor();
	}

	/** While a form is being drawn, its buttons move, and a click may miss. */
	private async clickUntilRun(button: string): Promise<void> {
		await waitFor('the request to run the step', async () => {
			const isSent = this.page.waitForRequest((request) => RUN_REQUEST.test(request.url()), {
				timeout: RUN_SENT_MS,
			});
			const [result] = await Promise.allSettled([isSent, this.page.getByTestId(button).click()]);
			return result.status === 'fulfilled' || undefined;
		});
	}

	/** Starts to listen for a test event in the open trigger; resolves when lemlist may send it. */
	async startListening(): Promise<void> {
		await this.clickUntilRun('trigger-execute-button');
		await this.page.getByText('Listening for test event').waitFor();
	}

	/** Resolves when the test event has arrived and its run has ended. */
	async awaitTestEvent(): Promise<void> {
		await this.output().locator(HAS_RUN).first().waitFor();
	}

	/** Publishes the open workflow, as the buttons for it do. */
	async publish(): Promise<void> {
		const publish = { name: 'Publish', exact: true };
		await this.page.getByRole('button', publish).click();
		await this.page.getByRole('dialog').getByRole('button', publish).click();
	}

	output(): Locator {
		return this.page.getByTestId('output-panel');
	}

	/** The hints that the open node shows. */
	async hints(): Promise<string[]> {
		const texts = await this.page.getByTestId('ndv').getByTestId('node-hint').allInnerTexts();
		return texts.map((text) => text.trim());
	}

	/** The rows of the output table; the first one has the column names. */
	async outputTable(): Promise<string[][]> {
		await this.output().getByTestId('radio-button-table').click();
		const row = this.output().locator('table tr:has(th, td:nth-child(2))');
		await row.nth(1).waitFor();
		const rows = await row.all();
		return await Promise.all(
			rows.map(async (row) => {
				const texts = await row.locator('th, td').allInnerTexts();
				return texts.map((text) => text.trim());
			}),
		);
	}

	/** The box in the output that shows the message and the advice of an error. */
	errorBox(): Locator {
		return this.output().locator('.node-error-view__header');
	}

	/** A PNG of the window, or of a part of it, without transient elements. */
	async screenshot(part: Pick<Page, 'screenshot'> = this.page): Promise<Buffer> {
		// A button is blank for a moment when its action ends, and darker under the pointer.
		await this.page.mouse.move(0, 0);
		await this.page.waitForTimeout(SETTLE_MS);
		return await part.screenshot({ animations: 'disabled', caret: 'hide', style: HIDE_CSS });
	}

	async close(): Promise<void> {
		await this.browser.close();
	}
}
