import type { Page } from 'playwright-core';

/** The chat window of n8n's editor, used as a person does. */
export class Chat {
	private constructor(private readonly page: Page) {}

	/** Opens the chat window of the open workflow. */
	static async open(page: Page): Promise<Chat> {
		await page.getByTestId('workflow-chat-button').click();
		await page.getByTestId('chat-input').waitFor();
		return new Chat(page);
	}

	/** Sends a message; resolves with the answer that appears below it. */
	async ask(message: string): Promise<string> {
		const answer = this.page.locator('.chat-message-from-bot:not(.chat-message-typing)').last();
		const input = this.page.getByTestId('chat-input');
		await input.fill(message);
		await input.press('Enter');
		await answer.waitFor();
		return (await answer.innerText()).trim();
	}
}
