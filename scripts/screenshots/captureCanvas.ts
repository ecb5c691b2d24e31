import type { Locator, Page } from 'playwright-core';

/** Large enough to show every workflow without scaling it down. */
const WIDE = { width: 2_400, height: 1_400 };
const MOVING_MS = 300;
const MAX_LOOKS = 20;
const MARGIN_PX = 24;
/** Hides the controls that the editor shows on the canvas. */
const HIDE_CSS = `
	[data-test-id="canvas-handle-plus-wrapper"], [data-test-id="canvas-node-toolbar"],
	[data-test-id="canvas-controls"], [data-test-id^="execute-workflow-button"],
	.el-notification {
		display: none !important;
	}`;

/** A PNG of the open workflow at its original size, without the editor around it. */
export async function captureCanvas(page: Page): Promise<Buffer> {
	const size = page.viewportSize();
	await page.setViewportSize(WIDE);
	await page.addStyleTag({ content: HIDE_CSS });
	await page.keyboard.press('1');
	const { left, top, right, bottom } = await settledBox(page.locator('.vue-flow__node'));
	const clip = {
		x: left - MARGIN_PX,
		y: top - MARGIN_PX,
		width: right - left + 2 * MARGIN_PX,
		height: bottom - top + 2 * MARGIN_PX,
	};
	const picture = await page.screenshot({ animations: 'disabled', caret: 'hide', clip });
	if (size) await page.setViewportSize(size);
	return picture;
}

/** The box around elements as soon as they have stopped moving. */
async function settledBox(elements: Locator) {
	let last = await boxAround(elements);
	for (let look = 0; look < MAX_LOOKS; look++) {
		await elements.page().waitForTimeout(MOVING_MS);
		const box = await boxAround(elements);
		if (JSON.stringify(box) === JSON.stringify(last)) return box;
		last = box;
	}
	throw new Error('The canvas does not stop moving');
}

/** The smallest box around elements and their descendants. */
async function boxAround(elements: Locator) {
	return await elements.evaluateAll((all) => {
		const boxes = all
			.flatMap((element) => [element, ...Array.from(element.querySelectorAll('*'))])
			.map((element) => element.getBoundingClientRect())
			.filter(({ width, height }) => width > 0 && height > 0);
		return {
			left: Math.min(...boxes.map(({ left }) => left)),
			top: Math.min(...boxes.map(({ top }) => top)),
			right: Math.max(...boxes.map(({ right }) => right)),
			bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
		};
	});
}
