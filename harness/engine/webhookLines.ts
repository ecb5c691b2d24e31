import type { Emulator, Hook } from '../../emulator';

/** What a webhook is limited to, such as ` of cam_1, first only`. */
export function formatLimits({ campaignId, isFirst, disabled }: Hook): string {
	return [campaignId && ` of ${campaignId}`, isFirst && ', first only', disabled && ', disabled']
		.filter(Boolean)
		.join('');
}

/** The address of a webhook with its event alone: without node and token. */
export function withoutToken(targetUrl: string): string {
	return targetUrl.replace(/[?&]workflow=[\w-]+&n8n=[\w-]+&token=[\w.-]+$/, '');
}

/** The requests that change something at lemlist, without their bodies and with ids as `hoo_`. */
export function listWrites(emulator: Emulator): string[] {
	return emulator
		.lines()
		.filter((line) => !line.startsWith('GET '))
		.map((line) =>
			line
				.split(' ', 2)
				.join(' ')
				.replace(/hoo_\w+/, 'hoo_'),
		);
}
