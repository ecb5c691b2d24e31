import { findOrphans } from '../../nodes/Lemlist/resources/webhook/findOrphans';

const BASE = 'https://n8n.example.com/n8n';

describe('an orphaned webhook', () => {
	it.each([
		[`${BASE}/webhook/gone`, 'leads to no known address'],
		[`${BASE}/webhook/gone?event=emailsSent`, 'is looked at without its query'],
		[`${BASE}/webhook/user`, 'is not known because its path begins like a known one'],
		[`${BASE}/webhook-test/used`, 'may be left over from test listening'],
		['HTTPS://N8N.example.com/n8n//webhook/gone/', 'may be written in another way'],
	])('%s %s', (targetUrl) => {
		const hooks = [{ targetUrl }];

		expect(findOrphans(hooks, BASE, ['/webhook/used'])).toEqual(hooks);
	});
});

describe('a webhook that is kept', () => {
	it.each([
		[`${BASE}/webhook/used`, '/webhook/used', 'has a known path'],
		[`${BASE}/webhook/used?event=emailsSent`, 'webhook/used/', 'has a known path and a query'],
		[`${BASE}/webhook/used/webhook`, '/webhook/used', 'lies below a known path'],
		[`${BASE}/webhook/used`, `${BASE}/webhook/used?a=b`, 'has a known URL'],
		[`${BASE}/webhook/used`, '/', 'lies below the whole base'],
		['https://n8n.example.com/webhook/gone', '/x', 'lies beside the base'],
		['https://n8n.example.community/n8n/webhook/gone', '/x', 'is of a host that begins the same'],
		['http://n8n.example.com/n8n/webhook/gone', '/x', 'is of another protocol'],
		['nonsense', '/x', 'has no URL'],
	])('%s, because it, with %s known, %s', (targetUrl, known) => {
		expect(findOrphans([{ targetUrl }], BASE, [known])).toEqual([]);
	});

	it('is every one where the base is no URL', () => {
		expect(findOrphans([{ targetUrl: 'nonsense' }], 'nonsense', [])).toEqual([]);
	});
});
