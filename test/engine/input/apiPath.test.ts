import type { INode } from 'n8n-workflow';

import { readApiPath, toPathBelow } from '../../../nodes/Lemlist/engine/input/apiPath';

const node = { name: 'Lemlist' } as INode;
const read = (text: string) => readApiPath(node, 'Path', text);
const below = (address: string, baseUrl = 'https://api.lemlist.com/api') =>
	toPathBelow(node, 'Path', address, baseUrl);

describe('a path that the user enters', () => {
	it.each([
		['/campaigns', '/campaigns'],
		['campaigns/cam_1', '/campaigns/cam_1'],
		[' /campaigns/cam_1/leads/ ', '/campaigns/cam_1/leads/'],
		['/leads/ada@x.io', '/leads/ada%40x.io'],
		['/leads/ada%40x.io', '/leads/ada%40x.io'],
		['@example.com/leads', '/%40example.com/leads'],
		['/leads/Zoë Ω', '/leads/Zo%C3%AB%20%CE%A9'],
		[
			'/v2/unsubscribes/variables/https%3A%2F%2Flinkedin.com%2Fin%2Fada',
			'/v2/unsubscribes/variables/https%3A%2F%2Flinkedin.com%2Fin%2Fada',
		],
		['/files/v1..v2', '/files/v1..v2'],
	])('%j is sent as %s', (text, path) => {
		expect(read(text)).toEqual({ path, query: {} });
	});

	it.each([
		['/leads?state=all&limit=5', { state: 'all', limit: '5' }],
		['/activities?type[]=a&type[]=b', { type: ['a', 'b'] }],
		['/activities?type=a&type=b', { type: ['a', 'b'] }],
		['/leads?email=ada%2B1%40x.io&note=', { email: 'ada+1@x.io', note: '' }],
		['/leads?redirect=https://x.io/../a?b', { redirect: 'https://x.io/../a?b' }],
	])('keeps its query: %s', (text, query) => {
		expect(read(text).query).toEqual(query);
	});

	it.each([
		['', 'is empty'],
		['//example.com/leads', 'has a different host'],
		['javascript:alert(1)', 'has a different host'],
		['ftp://example.com/leads', 'has a different host'],
		['/..', "contains '.' or '..'"],
		['/campaigns/../../team', "contains '.' or '..'"],
		['/campaigns/./cam_1', "contains '.' or '..'"],
		['/campaigns/%2e%2E/team', "contains '.' or '..'"],
		['/campaigns/%252e%252e/team', "contains '.' or '..'"],
		['/campaigns/..%2F..%2Fteam', "contains '.' or '..'"],
		['/campaigns/x%2F..', "contains '.' or '..'"],
		['/campaigns\\..\\team', 'contains a backslash'],
		['/campaigns/%5C..', 'contains a backslash'],
		['/\\example.com', 'contains a backslash'],
		['/camp\naigns', 'contains a backslash or a control character'],
		['/\t/example.com', 'contains a backslash or a control character'],
		['/campaigns/%0d%0aHost: x', 'contains a backslash or a control character'],
		['/campaigns//leads', 'has an empty part'],
		['/campaigns#leads', "contains '#'"],
		['/leads/100%', "contains an invalid '%' sequence"],
		['/leads/\uD83D', 'an invalid character'],
		['/leads?a=%E0%A4%A', "contains an invalid '%' sequence"],
	])('is refused if it could lead elsewhere or cannot be sent: %j %s', (text, problem) => {
		expect(() => read(text)).toThrow(problem);
	});
});

describe('a complete address', () => {
	it.each([
		['https://api.lemlist.com/api/campaigns', '/campaigns'],
		['HTTPS://API.LEMLIST.COM:443/api/leads/ada@x.io', '/leads/ada%40x.io'],
	])('becomes the path below the base URL: %s', (address, path) => {
		expect(below(read(address).path)).toBe(path);
	});

	it.each([
		'https://example.com/api/campaigns',
		'http://api.lemlist.com/api/campaigns',
		'https://api.lemlist.com:8443/api/campaigns',
		'https://api.lemlist.com/apikeys/campaigns',
		'https://api.lemlist.com/',
		'https://api.lemlist.com@example.com/api/campaigns',
		'https://user:password@api.lemlist.com/api/campaigns',
		'https://api.lemlist.com.example.com/api/campaigns',
		'https:///api/campaigns',
	])('is refused if it is not below the base URL: %s', (address) => {
		expect(() => below(read(address).path)).toThrow(
			"'Path' doesn't start with the base URL of the credential",
		);
	});

	it('is refused if a part of it leads to another folder', () => {
		expect(() => read('https://api.lemlist.com/api/%2e%2e/login')).toThrow("contains '.' or '..'");
	});

	it('is below a base URL without a path if its origin is the same', () => {
		expect(below('http://localhost:8080/team', 'http://localhost:8080')).toBe('/team');
	});
});
