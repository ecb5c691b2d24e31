import { findOrphans } from '../../nodes/Lemlist/resources/webhook/findOrphans';

const BASE = 'https://n8n.example.com/n8n';

describe('an orphaned webhook', () => {
	it.each([
		[`${BASE}/webhook/gone`, 'has no known URL'],
		[`${BASE}/webhook/gone?event=emailsSent`, 'is compared without its query'],
		[`${BASE}/webhook/user`, 'has a path that only starts like a known one'],
		[`${BASE}/webhook-test/used`, 'may be left over from test listening'],
		['HTTPS://N8N.example.com/n8n//webhook/gone/', 'may be spelled differently'],
	])('%s %s', (targetUrl) => {
		const hooks = [{ targetUrl }];

		expect(findOrphans(hooks, BASE, ['/webhook/used'])).toEqual(hooks);
	});
});

describe('a webhook that is no orphan', () => {
	it.each([
		[`${BASE}/webhook/used`, '/webhook/used', 'has a known path'],
		[`${BASE}/webhook/used?event=emailsSent`, 'webhook/used/', 'has a known path and a query'],
		[`${BASE}/webhook/used/webhook`, '/webhook/used', 'is below a known path'],
		[`${BASE}/webhook/used`, `${BASE}/webhook/used?a=b`, 'has a known URL'],
		[`${BASE}/webhook/used`, '/', 'is below the base URL itself'],
		['https://n8n.example.com/webhook/gone', '/x', "doesn't start with the base URL"],
		[
			'https://n8n.example.community/n8n/webhook/gone',
			'/x',
			'has a host that only starts the same',
		],
		['http://n8n.example.com/n8n/webhook/gone', '/x', 'has another protocol'],
		['nonsense', '/x', 'has no URL'],
	])('%s with %s in use: it %s', (targetUrl, known) => {
		expect(findOrphans([{ targetUrl }], BASE, [known])).toEqual([]);
	});

	it('is any webhook if the base is no URL', () => {
		expect(findOrphans([{ targetUrl: 'nonsense' }], 'nonsense', [])).toEqual([]);
	});
});
