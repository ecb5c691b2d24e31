import express, { type Express } from 'express';

/** A message in a channel. */
export interface SlackMessage {
	channel: string;
	text: string;
}

/** The part of Slack that the examples use, at the address that n8n's Slack node calls. */
export class FakeSlack {
	readonly messages: SlackMessage[] = [];
	readonly accessToken = 'slack-token';

	/** The apps of its hosts. */
	readonly apps = { 'slack.com': this.createApp() };

	/** Deletes everything. */
	reset(): void {
		this.messages.length = 0;
	}

	private createApp(): Express {
		const app = express();
		app.use(express.json());
		app.post('/api/chat.postMessage', ({ headers, body }, response) => {
			if (headers.authorization !== `Bearer ${this.accessToken}`) {
				response.json({ ok: false, error: 'invalid_auth' });
				return;
			}
			const { channel, text } = body as SlackMessage;
			this.messages.push({ channel, text });
			response.json({ ok: true, channel, ts: String(this.messages.length), message: { text } });
		});
		return app;
	}
}
