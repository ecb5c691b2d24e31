import { describeRelease, N8N_VERSION } from '../../harness/n8n/n8nRelease';

describe('an n8n release', () => {
	it.each([
		['1.82.3', 20],
		['1.122.5', 20],
		['1.123.81', 24],
		['2.0.3', 24],
		[N8N_VERSION, 24],
	])('%s runs on Node %i', (version, nodeMajor) => {
		expect(describeRelease(version).nodeMajor).toBe(nodeMajor);
	});

	it('is installed as it is if it is the one that is tested most', () => {
		expect(describeRelease(N8N_VERSION).overrides).toEqual({});
	});

	it('gets packages of the registry where older n8n has addresses of other servers', () => {
		expect(describeRelease('1.85.4').overrides).toEqual({ xlsx: '0.18.5' });
		expect(Object.keys(describeRelease('2.20.12').overrides)).toEqual(['xlsx', 'isolated-vm']);
	});
});
