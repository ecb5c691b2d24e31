import { existsSync } from 'node:fs';

import { chromium, selectors, type Browser, type Page } from 'playwright-core';

import type { Owner } from '../n8n/restSession';

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
/** n8n ties a session to a browser, which it recognizes by this ID. */
const BROWSER_ID = 'n8n-nodes-lemlist-browser';

/**
 * Opens a browser whose page is logged in to the n8n at this address; `CHROMIUM_PATH` names one in
 * an unusual location.
 */
export async function openChromium(
	url: string,
	{ email, password }: Owner,
): Promise<{ browser: Browser; page: Page }> {
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
	return { browser, page: await context.newPage() };
}
