import type { Locator, Page } from 'playwright-core';

/** Where to grab a node, relative to its corner. */
const HANDLE = { x: 40, y: 40 };
const MOVED_PX = 100;

/** The canvas of n8n's editor and the clipboard, used as a person does. */
export class Canvas {
	private constructor(private readonly page: Page) {}

	/** The canvas of this page, which gets access to the clipboard. */
	static async open(page: Page): Promise<Canvas> {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		return new Canvas(page);
	}

	/** Copies all nodes and returns the text in the clipboard. */
	async copyAll(): Promise<string> {
		await this.focus();
		await this.page.keyboard.press('ControlOrMeta+a');
		await this.page.keyboard.press('ControlOrMeta+c');
		await this.page.getByText('Copied to clipboard').first().waitFor();
		return await this.page.evaluate(async () => await navigator.clipboard.readText());
	}

	/** Writes a text to the clipboard, as another program would. */
	async fillClipboard(text: string): Promise<void> {
		await this.page.evaluate(async (content) => await navigator.clipboard.writeText(content), text);
	}

	/** Pastes the nodes in the clipboard; resolves when the node with this name is visible. */
	async paste(name: string): Promise<void> {
		await this.focus();
		await this.page.keyboard.press('ControlOrMeta+v');
		await this.node(name).waitFor();
	}

	/** Imports a file through the three-dot menu. */
	async importFile(path: string): Promise<void> {
		await this.page.getByTestId('workflow-menu').click();
		await this.page.getByText('Import', { exact: true }).hover();
		const choosing = this.page.waitForEvent('filechooser');
		await this.page.getByText('From file', { exact: true }).click();
		await (await choosing).setFiles(path);
	}

	/** Drags a node a few pixels. */
	async move(name: string): Promise<void> {
		const box = await this.node(name).boundingBox();
		if (!box) throw new Error(`The node ${name} is not on the canvas`);
		const [x, y] = [box.x + HANDLE.x, box.y + HANDLE.y];
		await this.page.mouse.move(x, y);
		await this.page.mouse.down();
		await this.page.mouse.move(x, y - MOVED_PX, { steps: 4 });
		await this.page.mouse.up();
	}

	/** Opens the form of a node. */
	async open(name: string): Promise<void> {
		await this.node(name).dblclick({ position: HANDLE });
		await this.page.getByTestId('node-parameters').waitFor();
	}

	/** Copies a field from the JSON view of the open node's output. */
	async copyOutput(field: string): Promise<void> {
		const output = this.page.getByTestId('output-panel');
		await output.getByText('JSON', { exact: true }).click();
		await output.getByText(`"${field}"`).first().click();
		await this.page.getByTestId('ndv-json-actions').getByRole('button').first().click();
		await this.page.getByRole('menuitem', { name: 'Copy Selection' }).click();
	}

	/** Closes the form of a node. */
	async back(): Promise<void> {
		await this.page.getByTestId('ndv-close-button').click();
		await this.page.getByTestId('node-parameters').waitFor({ state: 'detached' });
	}

	// A click on an empty spot moves the keyboard focus to the canvas.
	private async focus(): Promise<void> {
		await this.page.locator('.vue-flow__pane').click({ position: { x: 200, y: 200 } });
	}

	private node(name: string): Locator {
		return this.page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
	}
}
