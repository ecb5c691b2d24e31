import type { Page } from 'playwright-core';

/** Counts the clicks in a page since the count was started; typing and scrolling don't count. */
export class ClickCounter {
	private constructor(
		private readonly page: Page,
		private readonly startedAt: number,
	) {}

	/** Starts to count; opening another page ends the count. */
	static async start(page: Page): Promise<ClickCounter> {
		await page.evaluate(() => {
			const counted = window as Window & { clickCount?: number };
			counted.clickCount = 0;
			document.addEventListener(
				'pointerdown',
				({ isTrusted }) => {
					if (isTrusted) counted.clickCount = (counted.clickCount ?? 0) + 1;
				},
				{ capture: true },
			);
		});
		return new ClickCounter(page, Date.now());
	}

	async count(): Promise<number> {
		return await this.page.evaluate(
			() => (window as Window & { clickCount?: number }).clickCount ?? NaN,
		);
	}

	/** The time since the start in seconds. */
	seconds(): number {
		return (Date.now() - this.startedAt) / 1_000;
	}
}
