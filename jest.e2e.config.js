/** End-to-end tests: the packed package in a real n8n, one file at a time because each owns a server. */
module.exports = {
	testEnvironment: 'node',
	testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
	transform: { '\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.tools.json', diagnostics: false }] },
	maxWorkers: 1,
	testTimeout: 120_000,
};
