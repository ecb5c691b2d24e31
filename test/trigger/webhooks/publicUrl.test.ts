import { isPublicUrl } from '../../../nodes/Lemlist/trigger/webhooks/publicUrl';

const PUBLIC_URLS = [
	'https://n8n.example.com/webhook/1/webhook',
	'http://n8n.example.com:5678/webhook/1/webhook',
	'https://localhost.example.com/webhook',
	'https://local.app/webhook',
	'http://8.8.8.8/webhook',
	'http://172.32.0.1/webhook',
	'http://100.128.0.1/webhook',
	'http://[2001:4860:4860::8888]:5678/webhook',
];

const PRIVATE_URLS = [
	'http://localhost:5678/webhook',
	'http://LOCALHOST/webhook',
	'http://n8n.localhost/webhook',
	'http://n8n:5678/webhook',
	'http://nas.local/webhook',
	'http://nas.local./webhook',
	'http://n8n.internal/webhook',
	'http://n8n.lan/webhook',
	'http://n8n.home.arpa/webhook',
	'http://127.0.0.1:5678/webhook',
	'http://127.1/webhook',
	'http://0.0.0.0/webhook',
	'http://10.1.2.3/webhook',
	'http://172.16.0.1/webhook',
	'http://172.31.255.255/webhook',
	'http://192.168.178.20/webhook',
	'http://169.254.1.1/webhook',
	'http://100.64.0.1/webhook',
	'http://[::1]:5678/webhook',
	'http://[fd12:3456::1]/webhook',
	'http://[fe80::1]/webhook',
	'http://[::ffff:10.0.0.1]/webhook',
];

describe('isPublicUrl', () => {
	it('is true for a qualified host name or an address of the internet', () => {
		expect(PUBLIC_URLS.filter((url) => !isPublicUrl(url))).toEqual([]);
	});

	it('is false for names and addresses of a private network', () => {
		expect(PRIVATE_URLS.filter((url) => isPublicUrl(url))).toEqual([]);
	});

	it('is false for text that is not a URL', () => {
		expect(['no address', ''].filter((text) => isPublicUrl(text))).toEqual([]);
	});
});
